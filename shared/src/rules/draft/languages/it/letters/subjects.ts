import type { StepKind } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import { fill } from './fill.js';

const SUBJECTS: Record<StepKind, (facts: LetterFacts) => string[]> = {
  'thank-you': thankYou,
  reminder: ({ employer, fair, position }) => [
    ...(position === ''
      ? []
      : [`Una domanda sulla posizione di ${position}`, `${position} presso ${employer}: una breve domanda`]),
    `Il nostro colloquio all'evento ${fair}`,
    `Il mio interesse per ${employer}`,
    `Un breve messaggio dopo l'evento ${fair}`,
    'Una breve domanda',
  ],
  'rejection-reply': ({ employer, fair }) => [
    'Grazie per la Sua risposta',
    `Grazie per il riscontro e per l'evento ${fair}`,
    fill('Un grazie sincero a {employer}', { employer }),
    'Un grazie',
  ],
  'promised-item': ({ employer, fair }) => [
    `Quanto Le ho promesso all'evento ${fair}`,
    `Come promesso, per ${employer}`,
    "Ora pronto, come d'accordo",
    'Come promesso',
  ],
  'keep-in-touch': ({ employer, fair }) => [
    `Dopo il nostro incontro all'evento ${fair}`,
    fill('Un saluto a Lei e a {employer}', { employer }),
    'Per restare in contatto',
    'Un saluto',
  ],
};

/** Subjects by the kind of letter. The last one is the shortest and fits every channel. */
export function subjects(facts: LetterFacts, kind: StepKind): string[] {
  return SUBJECTS[kind](facts);
}

function thankYou({ employer, fair, position }: LetterFacts): string[] {
  const always = [
    `Grazie per il colloquio all'evento ${fair}`,
    `Il nostro colloquio su ${employer}`,
    `Grazie per il Suo tempo (${fair})`,
    `${fair}: grazie per l'incontro`,
  ];
  const withPosition = [
    `${position} presso ${employer}: grazie per il Suo tempo`,
    `Posizione di ${position}: grazie per il colloquio`,
    `Il nostro incontro e il ruolo di ${position}`,
  ];
  return [...(position === '' ? [] : withPosition), ...always, 'Grazie'];
}
