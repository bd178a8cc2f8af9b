import { describe, expect, it } from '@jest/globals';
import { findAddresses } from './find-addresses.js';
import { findListed } from './find-listed.js';
import { foldLine } from './fold-line.js';
import { matchAt, outsideOf, overlap, skipSpaces, trimRange } from './range.js';
import { splitClauses } from './split-clauses.js';

describe('A typed line as it is searched', () => {
  it.each<[typed: string, text: string]>([
    ['ÀÉÎ', 'aei'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ø đ œ æ ı', 'o d oe ae i'],
    ['d’or ‘x’ ʼ ´', "d'or 'x' ' '"],
    ['a–b—c‐d‑e', 'a-b-c-d-e'],
    ['a：b', 'a:b'],
    ['a\u00a0b\tc\u3000d', 'a b c d'],
    ['a\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['a\u200bb\u202ec\u0007d', 'abcd'],
    ['e\u0301te\u0301', 'ete'],
    ['\u0301a', 'a'],
  ])('%j is "%s"', (typed, text) => {
    expect(foldLine(typed).text).toBe(text);
  });

  it.each<[typed: string, accented: string]>([
    ['Été', 'été'],
    ['E\u0301te\u0301', 'été'],
    ['x\u0301', 'x'],
    ['ß', 'ss'],
    ['ł', 'ł'],
    ['a\u200b\u0301', 'a'],
  ])('%j keeps its accents: "%s"', (typed, accented) => {
    expect(foldLine(typed).accented).toBe(accented);
  });

  it('every unit knows what it stands for, accents that were typed alone included', () => {
    const { starts, ends, typed } = foldLine('ße\u0301😀x');
    expect(typed).toBe('ße\u0301😀x');
    expect(starts).toEqual([0, 0, 1, 3, 3, 5]);
    expect(ends).toEqual([1, 1, 3, 5, 5, 6]);
  });
});

describe('A line, cut into sentences and clauses', () => {
  const cut = (text: string, ...whole: [number, number][]): string[][] =>
    splitClauses(
      text,
      whole.map(([start, end]) => ({ start, end })),
    ).map((sentence) => sentence.map(({ start, end }) => text.slice(start, end)));

  it.each<[text: string, sentences: string[][]]>([
    ['a,b', [['a', 'b']]],
    ['a;b', [['a'], ['b']]],
    ['a•b', [['a'], ['b']]],
    ['a\nb', [['a'], ['b']]],
    ['3,5 and 4,x', [['3,5 and 4', 'x']]],
    ['x,5', [['x', '5']]],
    ['(a,b;c•d) e,f', [['(a,b;c•d) e', 'f']]],
    ['(a\nb,c', [['(a'], ['b', 'c']]],
    ['((a),b),c', [['((a),b)', 'c']]],
    ['a),b', [['a)', 'b']]],
    ['longer word. next', [['longer word. next']]],
    ['longest. next', [['longest'], [' next']]],
    ['before. next', [['before'], [' next']]],
    ['short. next', [['short. next']]],
    ['before.next', [['before.next']]],
    ['be4ore. next', [['be4ore. next']]],
    ['(before. next)', [['(before. next)']]],
    ['', [[]]],
    ['a;', [['a'], []]],
  ])('%j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('leaves what is whole in one piece', () => {
    expect(cut('a,b,c', [0, 3])).toEqual([['a,b', 'c']]);
    expect(cut('a,b,c,d', [0, 2], [4, 6])).toEqual([['a,b', 'c,d']]);
    expect(cut('x,a,b', [2, 5])).toEqual([['x', 'a,b']]);
  });

  it('cuts sixty clauses, and leaves the rest in one', () => {
    const [clauses] = cut('a,'.repeat(70));
    expect(clauses).toHaveLength(61);
    expect(clauses?.at(-1)).toBe('a,'.repeat(10));
  });
});

describe('The edges of a piece of a line', () => {
  it.each<[piece: string, trimmed: string | null]>([
    [' ,;:•\n\ta b\t\n•:;, ', 'a b'],
    ['a.', 'a.'],
    ['.net', '.net'],
    ['. net', 'net'],
    ['-18 %', '-18 %'],
    ['- 18 %', '18 %'],
    ['/ a |', 'a'],
    ['| a -', 'a'],
    ['a-', 'a-'],
    ['a|', 'a|'],
    ['a /', 'a /'],
    ['-', null],
    ['.', null],
    [' , ', null],
    ['', null],
  ])('%j', (piece, trimmed) => {
    const range = trimRange(piece, { start: 0, end: piece.length });
    expect(range && piece.slice(range.start, range.end)).toBe(trimmed);
  });

  it.each<[taken: [number, number][], left: [number, number][]]>([
    [[], [[2, 8]]],
    [
      [[3, 5]],
      [
        [2, 3],
        [5, 8],
      ],
    ],
    [
      [
        [0, 2],
        [8, 9],
      ],
      [[2, 8]],
    ],
    [
      [
        [0, 3],
        [7, 9],
      ],
      [[3, 7]],
    ],
    [
      [
        [2, 4],
        [4, 8],
      ],
      [],
    ],
    [
      [
        [3, 7],
        [4, 5],
      ],
      [
        [2, 3],
        [7, 8],
      ],
    ],
  ])('2 to 8 without %j', (taken, left) => {
    const ranges = taken.map(([start, end]) => ({ start, end }));
    expect(outsideOf({ start: 2, end: 8 }, ranges).map(({ start, end }) => [start, end])).toEqual(left);
  });

  it('overlap where they share a unit', () => {
    const range = (start: number, end: number) => ({ start, end });
    expect([overlap(range(0, 2), range(1, 3)), overlap(range(1, 3), range(0, 2))]).toEqual([true, true]);
    expect([overlap(range(0, 2), range(2, 3)), overlap(range(2, 3), range(0, 2))]).toEqual([false, false]);
  });

  it('a pattern is tried at one place, and must match something', () => {
    expect([matchAt(/b+/y, 'abbc', 1), matchAt(/b+/y, 'abbc', 0), matchAt(/b*/y, 'abbc', 0)]).toEqual([
      3,
      null,
      null,
    ]);
    expect([skipSpaces('a  b', 1, 4), skipSpaces('a  b', 1, 2), skipSpaces('a  b', 0, 4)]).toEqual([3, 2, 0]);
  });
});

describe('Links and addresses in a line', () => {
  const found = (text: string): string[] =>
    findAddresses(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

  it.each<[text: string, addresses: string[]]>([
    ['see https://x.example/a,b now', ['url https://x.example/a,b']],
    ['http://x.example', ['url http://x.example']],
    ['www.x.example', ['url www.x.example']],
    ['x.example/a', ['url x.example/a']],
    ['a-b.c.dev/x', ['url a-b.c.dev/x']],
    ['(https://x.example/a).', ['url https://x.example/a']],
    ['<a@x.example>, "b@x.example"!', ['email a@x.example', 'email b@x.example']],
    ['«www.x.example»', ['url www.x.example']],
    ["['www.x.example']?", ['url www.x.example']],
    ['node.js/react', []],
    ['x.example', []],
    ['x.example/', []],
    ['xhttps://x.example', []],
    ['https:// x', []],
    ['https:///x', []],
    ['www. x', []],
    ['www..x', []],
    ['a@x', []],
    ['a@x.e', []],
    ['a/b', []],
    ['a@b@x.example', []],
    ['()', []],
    [`https://x.example/${'a'.repeat(1_982)}`, [`url https://x.example/${'a'.repeat(1_982)}`]],
    [`https://x.example/${'a'.repeat(1_983)}`, []],
  ])('%s', (text, addresses) => {
    expect(found(text)).toEqual(addresses);
  });

  it('twenty of them', () => {
    expect(findAddresses('a@x.example '.repeat(30))).toHaveLength(20);
  });
});

describe('The listed contact that a name means', () => {
  const contacts = ['Anna Moor', 'Ada Moor', 'Bo Li', 'J. K. Sand'].map((name) => ({
    id: name,
    name,
    title: '',
  }));
  const whom = (typed: string, listed = contacts): string | undefined => findListed(typed, listed)?.id;

  it.each<[typed: string, name: string | undefined]>([
    ['anna moor', 'Anna Moor'],
    ['moor anna', 'Anna Moor'],
    ['anna', 'Anna Moor'],
    ['an. moor', undefined],
    ['a. moor', undefined],
    ['moor', undefined],
    ['bo li', 'Bo Li'],
    ['bo', undefined],
    ['sand', 'J. K. Sand'],
    ['j.sand', 'J. K. Sand'],
    ['k sand', 'J. K. Sand'],
    ['x sand', undefined],
    ['anna x', undefined],
    [' . ', undefined],
    ['', undefined],
    [`anna${' '.repeat(156)}`, 'Anna Moor'],
    [`anna${' '.repeat(157)}`, undefined],
  ])('"%s"', (typed, name) => {
    expect(whom(typed)).toBe(name);
  });

  it('is nobody where two have the same name', () => {
    expect(whom('anna moor', [...contacts, { id: 'x', name: 'Anna  Moor', title: '' }])).toBeUndefined();
  });
});
