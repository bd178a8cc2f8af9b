import type { StepKind } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import { salonOf } from './salon-of.js';
import { typeset } from './typeset.js';

const SUBJECTS: Record<StepKind, (facts: LetterFacts, salon: string) => string[]> = {
  'thank-you': thankYou,
  reminder: ({ employer, position }, salon) => [
    ...(position === '' ? [] : [`Une question sur le poste « ${position} »`, `${position} – ${employer}`]),
    `Notre conversation au ${salon}`,
    `Des nouvelles de votre recrutement ? (${employer})`,
    'Une question',
  ],
  'rejection-reply': ({ employer }, salon) => [
    'Merci de votre réponse',
    `Merci, et bonne suite après le ${salon}`,
    `Avec mes remerciements à ${employer}`,
    'Merci',
  ],
  'promised-item': ({ employer }, salon) => [
    `Ce que je vous ai promis au ${salon}`,
    `Comme promis, pour ${employer}`,
    'Ce dont nous avions convenu',
    'Comme promis',
  ],
  'keep-in-touch': ({ employer }, salon) => [
    `Depuis notre rencontre au ${salon}`,
    `Un bonjour à vous et à ${employer}`,
    'Gardons le contact',
    'Un bonjour',
  ],
};

/** Subjects by the kind of letter. The last one is the shortest and fits every channel. */
export function subjects(facts: LetterFacts, kind: StepKind): string[] {
  return SUBJECTS[kind](facts, salonOf(facts.fair)).map(typeset);
}

function thankYou({ employer, position }: LetterFacts, salon: string): string[] {
  const always = [
    `Merci pour notre échange au ${salon}`,
    `Notre conversation au ${salon}`,
    `${employer} : merci pour votre accueil`,
    `Suite à notre rencontre au ${salon}`,
  ];
  const withPosition = [
    `${position} : merci pour notre échange`,
    `Merci, et quelques mots sur le poste « ${position} »`,
    `Suite à notre échange – ${position}`,
  ];
  return [...(position === '' ? [] : withPosition), ...always, 'Merci'];
}
