/**
 * A line as it is searched: lower case, without accents and invisible characters, one straight quote and one hyphen for
 * their many shapes. Every unit remembers the units of the typed line that it stands for.
 */
export interface FoldedLine {
  typed: string;
  text: string;
  /** The same units as `text`, with their accents where one unit holds the letter. */
  accented: string;
  /** UTF-16 offset in `typed` at which the character of a unit starts. */
  starts: number[];
  /** UTF-16 offset in `typed` at which it ends; accents that were typed on their own belong to it. */
  ends: number[];
}

const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cs}\p{Co}]/u;
const MARK = /\p{M}/u;
const MARKS = /\p{M}/gu;
const LINE_BREAK = /[\n\r\u2028\u2029\u0085]/u;
const SPACE = /\s/u;

/** Characters that lose nothing but their shape, and that Unicode does not take apart. */
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ı', 'i'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['´', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['：', ':'],
]);

/** Folds a typed line. Time and memory grow with its length. */
export function foldLine(typed: string): FoldedLine {
  const text: string[] = [];
  const accented: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of typed) {
    const end = offset + character.length;
    const last = text.length - 1;
    if (MARK.test(character)) {
      if (last >= 0 && ends[last] === offset) {
        ends[last] = end;
        accented[last] = composed((accented[last] ?? '') + character, text[last] ?? '');
      }
    } else {
      const folded = foldCharacter(character);
      const shown = character.toLowerCase();
      for (const unit of folded.split('')) {
        text.push(unit);
        accented.push(folded.length === 1 && shown.length === 1 ? shown : unit);
        starts.push(offset);
        ends.push(end);
      }
    }
    offset = end;
  }
  return { typed, text: text.join(''), accented: accented.join(''), starts, ends };
}

function foldCharacter(character: string): string {
  if (LINE_BREAK.test(character)) return '\n';
  if (SPACE.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  const lower = character.toLowerCase();
  return SHAPES.get(lower) ?? lower.normalize('NFD').replace(MARKS, '');
}

function composed(pair: string, otherwise: string): string {
  const whole = pair.normalize('NFC');
  return whole.length === 1 ? whole : otherwise;
}
