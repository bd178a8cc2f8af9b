import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import { plainSentence } from './plain-sentence.js';

/** Closing formula and the sender's name, a line each (D5). */
export function closing(facts: LetterFacts): Sentence[] {
  return ['Cordiali saluti,', facts.attendee].map((text) => plainSentence('closing', text, 'D5'));
}
