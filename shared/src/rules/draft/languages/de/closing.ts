import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';

const REGARDS = ['Mit freundlichen Grüßen', 'Mit besten Grüßen', 'Freundliche Grüße'] as const;

/** Closing formula, without the comma that other languages put, and the sender's name, a line each (D5). */
export function closing(facts: LetterFacts, choose: Choose): Sentence[] {
  return [choose('closing', REGARDS), facts.attendee].map((text) => ({
    text,
    slot: 'closing',
    noteIds: [],
    rule: 'D5',
  }));
}
