const WORD = /[\p{L}\p{N}]+/gu;

/** A closed list of words, of stems (`embarrass*`) and of expressions (`my-bad`), that a text can be looked through for. */
export class WordList {
  private readonly words: ReadonlySet<string>;
  private readonly stems: readonly string[];
  private readonly expressions: readonly string[];

  constructor(lines: readonly string[]) {
    const all = lines.flatMap((line) => line.split(' '));
    this.words = new Set(all.filter((one) => !/[*-]/.test(one)));
    this.stems = all.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
    this.expressions = all.filter((one) => one.includes('-')).map((one) => ` ${one.replaceAll('-', ' ')} `);
  }

  /** True when one of the list stands in the text as a whole word, in upper or lower case. */
  foundIn(text: string): boolean {
    const words = text.toLowerCase().match(WORD) ?? [];
    const line = ` ${words.join(' ')} `;
    return (
      words.some((word) => this.words.has(word) || this.stems.some((stem) => word.startsWith(stem))) ||
      this.expressions.some((expression) => line.includes(expression))
    );
  }
}
