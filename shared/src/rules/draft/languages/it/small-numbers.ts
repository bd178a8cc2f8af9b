const COUNTED = 'anni|mesi|settimane|giorni|ore|turni|volte|pagine';

/** Small numbers of what one counts are words in a letter: "3 mesi" is "tre mesi". */
export const SMALL_NUMBERS: readonly (readonly [RegExp, string])[] = [
  ...['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'].map(
    (word, index): [RegExp, string] => [
      new RegExp(`(?<![\\p{L}\\p{N}.,\\-–])${index + 2} (?=(?:${COUNTED})(?!\\p{L}))`, 'giu'),
      `${word} `,
    ],
  ),
  [/(?<![\p{L}\p{N}.,\-–])1 (?=(?:anno|mese|giorno|turno)(?!\p{L}))/giu, 'un '],
  [/(?<![\p{L}\p{N}.,\-–])1 (?=(?:settimana|volta|pagina)(?!\p{L}))/giu, 'una '],
  [/(?<![\p{L}\p{N}.,\-–])1 ora(?!\p{L})/giu, "un'ora"],
];
