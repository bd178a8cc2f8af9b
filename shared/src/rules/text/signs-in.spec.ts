import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CAPITALS, CONTROL, PICTURE, mayHoldNumber, signsIn } from './index.js';

const text = fc
  .array(fc.constantFrom(...Array.from('aBÉz 1٣𝟏\n\t\u0007\u0085©😀☎.,'), 'AB', 'ÉŻ'), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('a look at the characters of a text rules out nothing that stands in it', () => {
  it.each([
    ['K7: control characters', CONTROL, /[^\P{Cc}\n\r\t]/u],
    ['K12: emoji', PICTURE, /\p{Extended_Pictographic}/u],
    ['K12: words in capitals', CAPITALS, /\p{Lu}{2}/u],
  ])('%s', (_name, sign, pattern) => {
    fc.assert(
      fc.property(text, (typed) => {
        if (pattern.test(typed)) expect(signsIn(typed) & sign).toBe(sign);
      }),
    );
    expect(signsIn('Dear Ms Hallinan,\n\nthank you') & sign).toBe(0);
  });

  it('K6: numbers', () => {
    fc.assert(
      fc.property(text, (typed) => {
        if (/\p{Nd}/u.test(typed)) expect(mayHoldNumber(typed)).toBe(true);
      }),
    );
    expect(mayHoldNumber('three of them')).toBe(false);
  });
});
