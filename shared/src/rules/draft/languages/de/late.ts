import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';

const LATE = [
  'Bitte entschuldigen Sie, dass ich mich erst jetzt bei Ihnen melde.',
  'Diese Zeilen kommen später als gedacht; ich bitte um Nachsicht.',
  'Dass meine Nachricht Sie mit Verzögerung erreicht, tut mir leid.',
  'Verzeihen Sie bitte, dass ich nicht früher geschrieben habe.',
] as const;

/** One clause that says a message is late (T3). */
export function late(choose: Choose): Sentence {
  return { text: choose('late', LATE), slot: 'late', noteIds: [], rule: 'T3' };
}
