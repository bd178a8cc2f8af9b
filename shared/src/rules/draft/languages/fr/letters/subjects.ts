import type { StepKind } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import { fill } from './fill.js';
import { salonOf } from './salon-of.js';

interface Subjects {
  withPosition: readonly string[];
  /** The last one is the shortest and fits every channel. */
  always: readonly string[];
}

const SUBJECTS: Record<StepKind, Subjects> = {
  'thank-you': {
    withPosition: [
      '{position} : merci pour notre échange',
      'Merci, et quelques mots sur le poste « {position} »',
      'Suite à notre échange – {position}',
    ],
    always: [
      'Merci pour notre échange au {salon}',
      'Notre conversation au {salon}',
      '{employer} : merci pour votre accueil',
      'Suite à notre rencontre au {salon}',
      'Merci',
    ],
  },
  reminder: {
    withPosition: ['Une question sur le poste « {position} »', '{position} – {employer}'],
    always: [
      'Notre conversation au {salon}',
      'Un mot au sujet de notre échange ({employer})',
      'Quelques nouvelles après le {salon}',
      'Une question',
    ],
  },
  'rejection-reply': {
    withPosition: [],
    always: [
      'Merci de votre réponse',
      'Merci pour votre message, et pour le {salon}',
      'Avec mes remerciements à {employer}',
      'Merci',
    ],
  },
  'promised-item': {
    withPosition: [],
    always: [
      'Ce que je vous ai promis au {salon}',
      'Comme promis, pour {employer}',
      'Ce dont nous avions convenu',
      'Comme promis',
    ],
  },
  'keep-in-touch': {
    withPosition: [],
    always: [
      'Depuis notre rencontre au {salon}',
      'Un bonjour à vous et à {employer}',
      'Gardons le contact',
      'Un bonjour',
    ],
  },
};

/** Subjects by the kind of letter. */
export function subjects({ employer, fair, position }: LetterFacts, kind: StepKind): string[] {
  const { withPosition, always } = SUBJECTS[kind];
  return [...(position === '' ? [] : withPosition), ...always].map((subject) =>
    fill(subject, { employer, position, salon: salonOf(fair) }),
  );
}
