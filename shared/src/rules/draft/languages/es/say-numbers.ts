const WORDS = ['', '', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'] as const;
const COUNT = /(?<![\p{L}\p{N}])([2-9]) (?=\p{Ll}{4,})/gu;
const OTHER_NUMBER = /\d{2,}|\d[.,%]\d|\d ?%/u;
const DIGITS_LEFT = /(?<![\p{L}\p{N}])\d/u;

/** Writes small counts in letters ("4 días" becomes "cuatro días"), unless another number would stay beside them in digits. */
export function sayNumbers(text: string): string {
  if (OTHER_NUMBER.test(text)) return text;
  const said = text.replace(COUNT, (_all, digit: string) => `${WORDS[Number(digit)] ?? digit} `);
  return DIGITS_LEFT.test(said) ? text : said;
}
