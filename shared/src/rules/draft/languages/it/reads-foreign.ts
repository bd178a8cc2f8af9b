import { wordsOf } from './words-of.js';

/** Small words of the neighbours that Italian does not have. */
const FOREIGN = new Set(
  (
    'the and with they their of this that she he we you your und der die das mit ist sie für ein eine auf nicht les des avec pour ' +
    'est une dans sur aux et los las para y el muy z w się jest nie na dla'
  ).split(' '),
);

/** English that Italians say. */
const ADOPTED = /(?<!\p{L})on the (?:job|road)(?!\p{L})/giu;

/** True for a note that was typed in another language, which an Italian frame must not hold. */
export function readsForeign(text: string): boolean {
  return wordsOf(text.replace(ADOPTED, ' ')).some((word) => FOREIGN.has(word));
}
