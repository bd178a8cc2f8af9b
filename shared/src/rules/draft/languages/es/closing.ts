import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';

const REGARDS = [
  'Reciba un cordial saludo,',
  'Un cordial saludo,',
  'Atentamente,',
  'Cordialmente,',
  'Con un saludo cordial,',
] as const;

/** Closing formula and the sender's name, a line each (D5). */
export function closing({ attendee }: LetterFacts, choose: Choose): Sentence[] {
  return [choose('closing', REGARDS), attendee].map((text) => ({
    text,
    slot: 'closing',
    noteIds: [],
    rule: 'D5',
  }));
}
