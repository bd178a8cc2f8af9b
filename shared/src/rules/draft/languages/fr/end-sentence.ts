const ENDED = /[.!?…](?:[\s\u202F]*[»"”’)])*$/u;

/** A full stop, unless the words bring their own end. */
export function endSentence(words: string): string {
  return ENDED.test(words) ? words : `${words}.`;
}
