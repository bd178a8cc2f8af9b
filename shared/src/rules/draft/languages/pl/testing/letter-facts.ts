import type { OutcomeKind } from '../../../../../contracts/index.js';
import type { LetterFacts } from '../../../facts.js';

export const FACTS: LetterFacts = {
  addressee: 'Pani Agnieszka Drożdżyńska',
  attendee: 'Zofia Dębołęcka',
  employer: 'Wiatrak',
  fair: 'Targi',
  position: 'Inżynier',
  decisionDate: '2026-12-04',
  outcome: 'open',
  email: 'zofia@example.org',
  phone: '+48 22 555 01 00',
  link: '',
  late: false,
};

const OUTCOMES: OutcomeKind[] = ['open', 'next-round', 'offer', 'rejected', 'withdrawn'];

/** What a letter may have to do without, and every outcome. */
export const VARIANTS: LetterFacts[] = OUTCOMES.flatMap((outcome) => [
  { ...FACTS, outcome },
  { ...FACTS, outcome, addressee: 'Pan Tomasz Wielogórski', position: '' },
  { ...FACTS, outcome, addressee: 'Kacper Niezabitowski', decisionDate: '' },
  { ...FACTS, outcome, email: '' },
  { ...FACTS, outcome, phone: '' },
  { ...FACTS, outcome, email: '', phone: '' },
  { ...FACTS, outcome, email: '', phone: '', link: 'https://example.org/zofia' },
]);
