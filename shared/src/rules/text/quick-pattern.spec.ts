import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldUnit } from './fold-unit.js';
import { anyPattern, pieceFinder, Piece, quick, replaceEach } from './index.js';
import { neededPieces } from './needed-pieces.js';
import { readPattern } from './read-pattern.js';

const PATTERNS: readonly RegExp[] = [
  /\bz\. ?b\./giu,
  /(?<!\p{L})(?:war|wären) (?:echt |sehr )*(?:gut|zäh)(?!\p{L})/iu,
  /\d ?k(?!\p{L})|(?<![\d,.])\d{2,3} (?:im|pro) jahr/giu,
  /^(?:ich )?(?:bin|war) /iu,
  /(?<=\d )h\b/gu,
  /[=|*~]|\.\.|\bTODO\b/u,
  /(a|bb)+c{2}\.?/gu,
  /!\s?[!?]+|\?{2,}/gu,
  /stra(?:ß|ss)e|K\u0142/giu,
  /\p{L}{3}\d+/gu,
];

/** Texts of what the patterns speak of, so that many hold one and many nearly hold one. */
const text = fc
  .array(
    fc.constantFrom(
      ...'z.b.|z. B.|Z.|war|WÄREN|sehr|gut|zäh|12|k|K|\u212A|1.|im|pro|jahr|Ich|bin|h|=|..|TODO|bb|a|cc|!|?|straße|STRASSE|STRAẞE|kł|abc1|ſ|😀'.split(
        '|',
      ),
      ' ',
      '\n',
      ', ',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a pattern that looks first finds what it finds by itself', () => {
  it.each(PATTERNS.map((pattern) => [pattern.source, pattern] as const))('%s', (_source, pattern) => {
    const looking = quick(pattern);
    fc.assert(
      fc.property(text, (typed) => {
        const plain = new RegExp(pattern.source, pattern.flags);
        expect(looking.test(typed)).toBe(typed.search(plain) >= 0);
        expect(looking.exec(typed)).toEqual(plain.exec(typed));
        expect(looking.replaceIn(typed, '[$&]')).toBe(typed.replace(pattern, '[$&]'));
        expect(looking.replaceIn(typed, (found) => found.toUpperCase())).toBe(
          typed.replace(pattern, (found) => found.toUpperCase()),
        );
      }),
    );
  });

  it('many at once, one after another', () => {
    const rules = PATTERNS.map((pattern, place) => [pattern, `<${place}>`] as const);
    fc.assert(
      fc.property(text, (typed) => {
        const replaced = rules.reduce((so, [pattern, by]) => so.replace(pattern, by), typed);
        expect(replaceEach(rules)(typed)).toBe(replaced);
        expect(anyPattern(PATTERNS)(typed)).toBe(PATTERNS.some((pattern) => typed.search(pattern) >= 0));
      }),
    );
  });

  it('a piece is ruled out only where it does not stand, and most are', () => {
    fc.assert(
      fc.property(text, text, text, (before, piece, after) => {
        const whole = before + piece.toUpperCase() + after;
        if (piece.toUpperCase().toLowerCase() === piece)
          expect(new Piece(piece).mayStandIn(whole)).toBe(true);
        expect(pieceFinder([piece, 'nowhere'])(before + piece + after)).toBe(true);
      }),
    );
    expect(new Piece('Annabel').mayStandIn('Dear Anna,')).toBe(false);
  });
});

describe('what a pattern needs', () => {
  it.each([
    [/\bz\. ?b\./iu, ['z.b.', 'z. b.']],
    [/(?<=\d )h\b/u, ['h']],
    [/(?<!\p{L})(?:sie|ihr\p{L}*)(?!\p{L})/iu, ['sie', 'ihr']],
    [/(?<=(?:seit|bis) )do(?= \d)/u, ['seit ', 'bis ']],
    [/(?:very )?good\.{2,}/u, ['very good', 'good']],
    [/[–x]\u{1F600}/u, ['–\u{1F600}', 'x\u{1F600}']],
    [/, \p{L}+ /u, [', ']],
    [/\p{L}+ \p{L}/u, undefined],
    [/\d+|word/u, undefined],
    [/(?:maybe)?/u, undefined],
  ])('%s', (pattern, pieces) => {
    const needed = neededPieces(pattern);
    expect(needed && [...needed].sort()).toEqual(pieces && [...pieces].sort());
  });

  it.each([
    ['(?i:a)b', 'u'],
    ['[[a]--[b]]', 'v'],
    ['(a', 'u'],
    ['a)', 'u'],
  ])('a syntax that is not known is refused: %s', (source, flags) => {
    expect(() => readPattern({ source, flags })).toThrow(SyntaxError);
  });

  it('letters that a pattern takes for each other whatever their case are one', () => {
    const all = Array.from({ length: 0x10000 }, (_none, unit) => unit).filter(
      (unit) => unit < 0xd800 || unit > 0xdfff,
    );
    const cased = all.filter((unit) =>
      /[\p{Lu}\p{Ll}\p{Lt}\p{Mn}\p{So}\p{Nl}]/u.test(String.fromCharCode(unit)),
    );
    const text = String.fromCharCode(...cased);
    const apart = cased.filter((unit) =>
      [...text.matchAll(new RegExp(String.fromCharCode(unit), 'giu'))].some(
        ([other]) => foldUnit(other.charCodeAt(0)) !== foldUnit(unit),
      ),
    );
    expect(apart.map((unit) => String.fromCharCode(unit))).toEqual([]);
  });
});
