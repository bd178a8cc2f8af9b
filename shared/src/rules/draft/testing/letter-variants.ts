import type { OutcomeKind } from '../../../contracts/index.js';
import type { LetterFacts } from '../facts.js';
import type { LanguageSample } from './language-sample.js';

/** A link of the attendee, and one of a promise. */
export const LINKS = { own: 'https://example.org/me', promised: 'https://example.org/nb' };

const OUTCOMES: readonly OutcomeKind[] = ['open', 'next-round', 'offer', 'rejected', 'withdrawn'];

/** What a letter may have to do without, with every outcome and everybody addressed. */
export function letterVariants({ facts, otherAddressees = [] }: LanguageSample): LetterFacts[] {
  return OUTCOMES.flatMap((outcome) => [
    { ...facts, outcome },
    { ...facts, outcome, position: '' },
    { ...facts, outcome, decisionDate: '' },
    { ...facts, outcome, position: '', decisionDate: '' },
    { ...facts, outcome, email: '' },
    { ...facts, outcome, phone: '' },
    { ...facts, outcome, email: '', phone: '' },
    { ...facts, outcome, email: '', phone: '', link: LINKS.own },
    ...otherAddressees.map((addressee) => ({ ...facts, outcome, addressee })),
  ]);
}
