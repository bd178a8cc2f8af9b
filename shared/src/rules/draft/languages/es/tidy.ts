import { withProperWords } from './proper-words.js';
import { sayNumbers } from './say-numbers.js';
import { ACCENTS, MONTHS, WRITTEN_OUT } from './written-out.js';

const LANGUAGE_LEVEL = /(?<![\p{L}\p{N}])[abc][12](?![\p{L}\p{N}])/gu;

/** A note cleaned of shorthand: abbreviations written out, accents and names as they are written (D10). */
export function tidy(text: string): string {
  const written = [...WRITTEN_OUT, ...MONTHS, ...ACCENTS].reduce(
    (so, [shorthand, meaning]) => so.replace(shorthand, meaning),
    text,
  );
  return sayNumbers(withProperWords(written.replace(LANGUAGE_LEVEL, (level) => level.toUpperCase())))
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
}
