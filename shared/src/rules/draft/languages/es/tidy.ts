import { replaceEach } from '../../../text/index.js';
import { withProperWords } from './proper-words.js';
import { sayNumbers } from './say-numbers.js';
import { ACCENTS, MONTHS, WRITTEN_OUT } from './written-out.js';

const writeOut = replaceEach([...WRITTEN_OUT, ...MONTHS, ...ACCENTS]);
const LANGUAGE_LEVEL = /(?<![\p{L}\p{N}])[abc][12](?![\p{L}\p{N}])/gu;

/** A note cleaned of shorthand: abbreviations written out, accents and names as they are written (D10). */
export function tidy(text: string): string {
  return sayNumbers(withProperWords(writeOut(text).replace(LANGUAGE_LEVEL, (level) => level.toUpperCase())))
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
}
