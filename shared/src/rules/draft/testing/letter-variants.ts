import type { OutcomeKind } from '../../../contracts/index.js';
import type { LetterFacts } from '../facts.js';
import type { LanguageSample } from './language-sample.js';

/** A link of the attendee, and one of a promise. */
export const LINKS = { own: 'https://example.org/me', promised: 'https://example.org/nb' };

const OUTCOMES: readonly OutcomeKind[] = ['open', 'next-round', 'offer', 'rejected', 'withdrawn'];

/** What a letter may have to do without, with every outcome, and everybody who is addressed. */
export function letterVariants(sample: LanguageSample): LetterFacts[] {
  return OUTCOMES.flatMap((outcome) => withLessKnown({ ...sample, facts: { ...sample.facts, outcome } }));
}

/** The same with one outcome, and every other one once: a later letter says nothing of it. */
export function laterVariants(sample: LanguageSample): LetterFacts[] {
  return [...withLessKnown(sample), ...OUTCOMES.slice(1).map((outcome) => ({ ...sample.facts, outcome }))];
}

function withLessKnown({ facts, otherAddressees = [] }: LanguageSample): LetterFacts[] {
  return [
    facts,
    { ...facts, position: '' },
    { ...facts, decisionDate: '' },
    { ...facts, position: '', decisionDate: '' },
    { ...facts, email: '' },
    { ...facts, phone: '' },
    { ...facts, email: '', phone: '' },
    { ...facts, email: '', phone: '', link: LINKS.own },
    ...otherAddressees.map((addressee) => ({ ...facts, addressee })),
  ];
}
