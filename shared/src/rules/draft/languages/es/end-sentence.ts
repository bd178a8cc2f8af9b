const ENDED = /[.!?…]["'”’»)]*$/u;
const ADDRESS_AT_END = /(?:https?:\/\/|@)\S*$/u;

/** A full stop, unless the words bring their own end; an address that ends in a sign is no end. */
export function endSentence(words: string): string {
  return ENDED.test(words) && !ADDRESS_AT_END.test(words) ? words : `${words}.`;
}
