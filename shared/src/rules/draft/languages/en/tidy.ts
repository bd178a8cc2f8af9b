import { replaceEach } from '../../../text/index.js';
import { PROPER_WORDS } from './proper-words.js';
import { sayLanguages } from './say-languages.js';
import { SHORTHAND } from './shorthand.js';

const writeOut = replaceEach(SHORTHAND);
const LANGUAGE_LEVEL = /\b[abc][12]\b/g;
const WORD = /[\p{L}\p{N}&]+/gu;

/** A note cleaned of shorthand: common abbreviations and units written out, names that are known with their capitals (D10). */
export function tidy(text: string): string {
  return writeOut(sayLanguages(text))
    .replace(/"([^"“”]+)"/gu, '“$1”')
    .replace(LANGUAGE_LEVEL, (level) => level.toUpperCase())
    .replace(WORD, (word) => PROPER_WORDS.get(word.toLowerCase()) ?? word)
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:!]+$/u, '')
    .trim();
}
