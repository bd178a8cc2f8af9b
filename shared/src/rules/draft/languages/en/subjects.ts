import type { StepKind } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';

const SUBJECTS: Record<StepKind, (facts: LetterFacts) => string[]> = {
  'thank-you': thankYou,
  reminder: ({ employer, fair, position }) => [
    ...(position === '' ? [] : [`A question about the ${position} role`, `${position} at ${employer}`]),
    `Our conversation at ${fair}`,
    `Following up with ${employer}`,
    `A word about ${employer}`,
    'A short question',
  ],
  'rejection-reply': ({ employer, fair }) => [
    'Thank you for your decision',
    `Thank you for your answer, and for ${fair}`,
    `With thanks to ${employer}`,
    'Thank you',
  ],
  'promised-item': ({ employer, fair }) => [
    `What I promised you at ${fair}`,
    `As promised, for ${employer}`,
    'Ready now, as we agreed',
    'As promised',
  ],
  'keep-in-touch': ({ employer, fair }) => [
    `Since we met at ${fair}`,
    `A greeting to you and ${employer}`,
    'Staying in contact',
    'A greeting',
  ],
};

/** Subjects by the kind of letter. The last one is the shortest and fits every channel. */
export function subjects(facts: LetterFacts, kind: StepKind): string[] {
  return SUBJECTS[kind](facts);
}

function thankYou({ employer, fair, position }: LetterFacts): string[] {
  const always = [
    `Thank you for our conversation at ${fair}`,
    `Our conversation about ${employer}`,
    `Thank you for telling me about ${employer}`,
    `Meeting you at ${fair}`,
  ];
  const withPosition = [
    `${position} at ${employer}: thank you for your time`,
    `Thank you, and a word about the ${position} role`,
    `Following up on ${position}`,
  ];
  return [...(position === '' ? [] : withPosition), ...always, 'Thank you'];
}
