/** A part of a regular expression, as far as it tells what text it needs. */
export type PatternPart =
  /** One of a few characters, or nothing at all (`['']`). */
  | { kind: 'text'; among: readonly string[] }
  | { kind: 'anything' }
  /** A place and no text; `wanted` where it looks for something beside it. */
  | { kind: 'look'; wanted?: PatternPart }
  | { kind: 'repeat'; part: PatternPart; least: number; most: number }
  | { kind: 'row'; parts: PatternPart[] }
  | { kind: 'choice'; parts: PatternPart[] };

/** A class of more characters tells too little. */
const FEW = 6;
const ANYTHING: PatternPart = { kind: 'anything' };
const PLACE: PatternPart = { kind: 'look' };
const BREAKS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
const QUANTIFIER = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/;
const GROUP = /^\((?:\?(?:(:)|(<?=)|(<?!)|<\w+>))?/;
const PROPERTY = /^\\[pP]\{[^}]*\}/;
const CODE = /^\\(?:u([\dA-Fa-f]{4})|u\{([\dA-Fa-f]+)\}|x([\dA-Fa-f]{2}))/;
const CLASS = /^\[(\^?)((?:[^\]\\]|\\.)*)\]/u;

/** Reads a pattern with the flag `u` or without flags that change its syntax. Throws a SyntaxError for what it cannot read. */
export function readPattern({ source, flags }: Pick<RegExp, 'source' | 'flags'>): PatternPart {
  if (flags.includes('v')) throw new SyntaxError(`Patterns with the flag v are not read: ${source}`);
  const reader = new Reader(source);
  const read = reader.choice();
  if (!reader.done) throw new SyntaxError(`There is more than was read: ${source}`);
  return read;
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  get done(): boolean {
    return this.at >= this.source.length;
  }

  choice(): PatternPart {
    const parts = [this.row()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      parts.push(this.row());
    }
    return parts.length === 1 ? parts[0] : { kind: 'choice', parts };
  }

  private row(): PatternPart {
    const parts: PatternPart[] = [];
    while (!this.done && !'|)'.includes(this.source[this.at])) parts.push(this.repeated(this.single()));
    return { kind: 'row', parts };
  }

  private repeated(part: PatternPart): PatternPart {
    const found = this.take(QUANTIFIER);
    if (!found) return part;
    const [sign, least, comma, most] = found;
    if (least === undefined)
      return { kind: 'repeat', part, least: sign[0] === '+' ? 1 : 0, most: sign[0] === '?' ? 1 : Infinity };
    const open = most === '' ? Infinity : Number(most);
    return { kind: 'repeat', part, least: Number(least), most: comma === '' ? Number(least) : open };
  }

  private single(): PatternPart {
    const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    if (character === '(') return this.group();
    if (character === '[') return this.class();
    if (character === '\\') return this.escape();
    if ('?*+'.includes(character)) throw new SyntaxError(`A group cannot be read: ${this.source}`);
    this.at += character.length;
    if (character === '^' || character === '$') return PLACE;
    return character === '.' ? ANYTHING : { kind: 'text', among: [character] };
  }

  private group(): PatternPart {
    const [, , wanted, unwanted] = this.take(GROUP) ?? [];
    const inside = this.choice();
    if (this.source[this.at] !== ')') throw new SyntaxError(`A group is left open: ${this.source}`);
    this.at += 1;
    if (wanted !== undefined) return { kind: 'look', wanted: inside };
    return unwanted === undefined ? inside : PLACE;
  }

  private class(): PatternPart {
    const [, negated, inside = ''] = this.take(CLASS) ?? [];
    if (inside === '') throw new SyntaxError(`A class cannot be read: ${this.source}`);
    const members = Array.from(inside);
    const plain = negated === '' && !/\\|.-./u.test(inside) && members.length <= FEW;
    return plain ? { kind: 'text', among: members } : ANYTHING;
  }

  private escape(): PatternPart {
    if (this.take(PROPERTY)) return ANYTHING;
    const code = this.take(CODE);
    if (code) {
      const [, four, any, two] = code;
      return { kind: 'text', among: [String.fromCodePoint(parseInt(four ?? any ?? two, 16))] };
    }
    const character = this.source.charAt(this.at + 1);
    this.at += 2;
    if (character === 'b' || character === 'B') return PLACE;
    if (character in BREAKS) return { kind: 'text', among: [BREAKS[character]] };
    // Classes such as `\d`, and whatever else is spelt with a letter or a digit.
    return /[\p{L}\p{N}]/u.test(character) ? ANYTHING : { kind: 'text', among: [character] };
  }

  private take(form: RegExp): RegExpExecArray | undefined {
    const found = form.exec(this.source.slice(this.at));
    if (!found) return undefined;
    this.at += found[0].length;
    return found;
  }
}
