import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';

/** Without a comma, as Polish writes them. */
const REGARDS = [
  'Z wyrazami szacunku',
  'Łączę wyrazy szacunku',
  'Z poważaniem',
  'Łączę pozdrowienia',
  'Z serdecznymi pozdrowieniami',
] as const;

/** Closing formula and the sender's name, a line each (D5). */
export function closing(facts: LetterFacts, choose: Choose): Sentence[] {
  return [choose('closing', REGARDS), facts.attendee].map((text) => ({
    text,
    slot: 'closing',
    noteIds: [],
    rule: 'D5',
  }));
}
