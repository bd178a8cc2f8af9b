import { CERTAIN_WORDS } from './certain-words.js';
import { PROPER_WORDS } from './proper-words.js';
import { withoutDiacritics } from './without-diacritics.js';

const RESTORED: ReadonlyMap<string, string> = new Map(
  CERTAIN_WORDS.flatMap((line) => line.split(' ')).map((word) => [withoutDiacritics(word), word]),
);

/** Words that mean something else than the place: "lodzi" are boats, too. */
const NO_PLACES = new Set('lodzi lodzia wlochy wloch wegry'.split(' '));
const RESTORED_NAMES: ReadonlyMap<string, string> = new Map(
  [...PROPER_WORDS]
    .map(([lower, written]): [string, string] => [withoutDiacritics(lower), written])
    .filter(([plain]) => !PROPER_WORDS.has(plain) && !NO_PLACES.has(plain)),
);

const WORD = /[\p{L}\p{N}]+/gu;
/** "pracownikow": no Polish word ends in "-ow". */
const GENITIVE = /(?<=[bcdfghjklmnprstwzł])ow$/u;
const FOREIGN_IN_OW = /(?:flow|show|know|slow|^low|^how|^tow)$/u;
/** "testuja", "szukaja": verbs, save a few nouns. */
const THEY_DO = /(?<=\p{L}{2}[au])ja$/u;
const NOUNS_IN_JA = new Set(
  'szuja jaja zgraja kraja raja taja maja obyczaja rodzaja tramwaja zwyczaja'.split(' '),
);

/** Polish letters put back where only one word can be meant; anything else stays as it was typed. */
export function restoreDiacritics(text: string): string {
  return text.replace(WORD, restore);
}

function restore(word: string): string {
  const known = RESTORED.get(word) ?? RESTORED_NAMES.get(word.toLowerCase());
  if (known !== undefined) return known;
  if (GENITIVE.test(word) && !FOREIGN_IN_OW.test(word)) return word.replace(GENITIVE, 'ów');
  return NOUNS_IN_JA.has(word) ? word : word.replace(THEY_DO, 'ją');
}
