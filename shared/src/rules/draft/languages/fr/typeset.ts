const NARROW = '\u202F';

/** French spacing: a narrow no-break space before ; : ! ? % and », after «, and inside of a number. */
export function typeset(text: string): string {
  return text
    .replace(/ +(?=[;:!?%»])/gu, NARROW)
    .replace(/« */gu, `«${NARROW}`)
    .replace(/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/gu, NARROW);
}
