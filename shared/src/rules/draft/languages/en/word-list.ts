import { groupBy, pieceFinder } from '../../../text/index.js';

/** Stems are found by their first letters. */
const KEY = 2;
const WORD = /[\p{L}\p{N}]+/gu;

/** A closed list of words, of stems (`embarrass*`) and of expressions (`my-bad`), that a text can be looked through for. */
export class WordList {
  private readonly words: ReadonlySet<string>;
  private readonly stems: ReadonlyMap<string, readonly string[]>;
  private readonly holdsExpression: (line: string) => boolean;

  constructor(lines: readonly string[]) {
    const all = lines.flatMap((line) => line.split(' '));
    this.words = new Set(all.filter((one) => !/[*-]/.test(one)));
    this.stems = groupBy(
      all.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)),
      (stem) => stem.slice(0, KEY),
    );
    this.holdsExpression = pieceFinder(
      all.filter((one) => one.includes('-')).map((one) => ` ${one.replaceAll('-', ' ')} `),
    );
  }

  /** True when one of the list stands in the text as a whole word, in upper or lower case. */
  foundIn(text: string): boolean {
    const words = text.toLowerCase().match(WORD) ?? [];
    const line = ` ${words.join(' ')} `;
    return words.some((word) => this.words.has(word) || this.hasStem(word)) || this.holdsExpression(line);
  }

  private hasStem(word: string): boolean {
    return this.stems.get(word.slice(0, KEY))?.some((stem) => word.startsWith(stem)) ?? false;
  }
}
