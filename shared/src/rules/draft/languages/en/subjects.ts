import type { LetterFacts } from '../../facts.js';

/** Subjects of a thank-you. The last one is the shortest and fits every channel. */
export function subjects(facts: LetterFacts): string[] {
  const { employer, fair, position } = facts;
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
