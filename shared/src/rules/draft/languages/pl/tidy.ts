import { replaceEach } from '../../../text/index.js';
import { writeOutUnits } from './counted-units.js';
import { PROPER_WORDS } from './proper-words.js';
import { restoreDiacritics } from './restore-diacritics.js';
import { writeOut } from './shorthand.js';

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:[-–—•·]+|\d+\))\s+/u, ''],
  [/(?:\s*,)+(?=\s)/gu, ','],
  [/\s*&\s*/g, ' i '],
  [/\s\+\s/g, ' i '],
  [/\s+[-–—]+\s+/g, ' – '],
  [/(?<=\p{L}): (?=\p{L})/gu, ' – '],
  [/~\s?(?=\d)/g, 'około '],
  [/\s=\s/g, ' – '],
  [/;\s+/g, ', '],
  [/(?<=[\p{L}\p{N}])!$/u, ''],
  [/["“”„]([^"“”„]+)["“”]/g, '„$1”'],
  [/(?<=\d) %/g, '%'],
  [/(?<! w| jako) pdf$/i, ' (PDF)'],
];

const sayNoSigns = replaceEach(SIGNS);

/** "odpady serwatki → białko": what is made of what, where both are plain nouns. */
const MADE_INTO = /(\p{Ll}{3,}) ?(?:→|->) ?(?=\p{Ll}{3,}(?:,|$))/gu;
const LANGUAGE_LEVEL = /(?<![\p{L}\p{N}])[abc][12](?![\p{L}\p{N}])/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const WORK_AND_PLACE = /^(praca hybrydowa) (?=\p{Lu})/u;

/** A note cleaned of shorthand: abbreviations and units written out, known names with capitals, Polish quotes (D10). */
export function tidy(text: string): string {
  return writeOutUnits(writeOut(sayNoSigns(restoreDiacritics(text))))
    .replace(MADE_INTO, '$1 na ')
    .replace(LANGUAGE_LEVEL, (level) => level.toUpperCase())
    .replace(WORD, (word) => PROPER_WORDS.get(word.toLowerCase()) ?? word)
    .replace(WORK_AND_PLACE, '$1, ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
}
