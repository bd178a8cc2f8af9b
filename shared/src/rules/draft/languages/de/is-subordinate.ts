/** True for a clause whose verb stands at its end: behind "dass" or a question word, which German joins with a comma. */
export function isSubordinate(text: string): boolean {
  return /^(?:dass|wie|warum|weshalb|wieso|wo|woran|wofür|womit|was|wann|wer|wen|wem|ob|welche[mnrs]?)\s/u.test(
    text,
  );
}
