import { wordsOf } from './words-of.js';

/** Nouns and others that end like a verb of "ustedes". */
const NO_VERBS = new Set(
  (
    'joven orden imagen origen examen volumen margen resumen tren bien gran plan pan tan san régimen virgen germen polen ' +
    'crimen dictamen certamen desván imán alemán catalán capitán volcán can clan fan divan también según quien en un ' +
    'batman afán patrón jardín van den ten ven capitan imagenes recien recién quién sin con son aun aún abdomen dolmen'
  ).split(' '),
);
const ENDING = /(?:an|en|án|aron|ieron)$/u;
const IRREGULAR = new Set('son van están dan'.split(' '));
const HEARSAY = new Set('dicen creen piensan suponen dijeron comentaron'.split(' '));
const NOT_FIRST = /^(?:no|ya|solo|sólo|también|siempre|apenas)$/u;
const TAIL = /, (?:no s[oó]lo|sino|incluso|sobre todo|también|además|como|ni|y|tanto|para|porque|con)\s/gu;

/**
 * True for a statement that begins with a verb whose subject can only be the company ("abren en Lyon"): what one says of
 * it in Spanish is also what one says to it with "ustedes", so nothing has to be turned.
 */
export function isPluralStatement(text: string): boolean {
  const words = wordsOf(text);
  const first = (NOT_FIRST.test(words[0] ?? '') ? words[1] : words[0]) ?? '';
  if (words.length < 3 || HEARSAY.has(first)) return false;
  return IRREGULAR.has(first) || (first.length > 3 && ENDING.test(first) && !NO_VERBS.has(first));
}

/** True where a statement is one whole that can follow "que": no second, loose part behind a comma. */
export function isOneClause(text: string): boolean {
  return !text.replace(TAIL, ' ').includes(',');
}
