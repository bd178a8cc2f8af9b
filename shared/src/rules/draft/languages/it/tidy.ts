import { replaceEach } from '../../../text/index.js';
import { PROPER_WORDS } from './proper-words.js';
import { WRITTEN_OUT } from './written-out.js';

const writeOut = replaceEach(WRITTEN_OUT);
const LANGUAGE_LEVEL = /\b[abc][12]\b/gu;
const LICENCE = /(?<=(?:^|[^\p{L}])(?:patente|classe|categoria) )[a-e](?!\p{L})/giu;
const WORD = /[\p{L}\p{N}&]+/gu;

/** A note cleaned of shorthand: abbreviations and units written out, accents and known names as they should be (D10). */
export function tidy(text: string): string {
  const quoted = text.replace(/[’‘]/gu, "'").replace(/["“”]([^"“”]+)["“”]/gu, '«$1»');
  return writeOut(quoted)
    .replace(LICENCE, (letter) => letter.toUpperCase())
    .replace(LANGUAGE_LEVEL, (level) => level.toUpperCase())
    .replace(WORD, (word) => PROPER_WORDS.get(word.toLowerCase()) ?? word)
    .replace(/(?<=(?<!\p{L})università) (?=\p{Lu})/gu, ' di ')
    .replace(/(?<=(?:^| )(?:con|presso|tra) )(?=università di )/gu, "l'")
    .replace(/\s+/gu, ' ')
    .replace(/(?<![!?])!$/u, '')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
}
