import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText, countWords, findWholeWord, mayHold, onOneLine, remember, rememberLast } from './index.js';

/** Ordinary and odd characters, so that both ways through a function are taken. */
const text = fc
  .array(fc.constantFrom(...Array.from('abßÉ 1½  \n\t,.’-<>[]😀\u200B\u00A0\u0007œΣı')), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('a shorter way through a text gives what the plain one gives', () => {
  it('D6: clean text stays as it is, and whatever is not clean is cleaned', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const clean = cleanText(typed);
        expect(clean).not.toMatch(/[\p{Cf}\p{Cc}\p{Cs}{}[\]<>`]|^\s|\s$|\s{2}/u);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  it('D1, K11: words are what white space separates, if it holds a letter or a digit', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const plainly = typed.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
        expect(countWords(typed)).toBe(plainly);
      }),
    );
  });

  it('K1: a text on one line', () => {
    fc.assert(
      fc.property(text, (typed) => expect(onOneLine(typed)).toBe(typed.replace(/\s+/gu, ' ').toLowerCase())),
    );
  });

  it('K2: a word that stands in a text is never ruled out', () => {
    fc.assert(
      fc.property(text, text, text, (before, word, after) => {
        const whole = `${before} ${word} ${after}`;
        if (findWholeWord(whole, word) >= 0) expect(mayHold(whole, word.toLowerCase())).toBe(true);
      }),
    );
    expect(mayHold('Dear Anna,', 'Annabel')).toBe(false);
  });

  it.each([
    ['each text', remember],
    ['the last texts', rememberLast],
  ])('remembers %s and asks once', (_name, keep) => {
    let asked = 0;
    const lengthOf = keep((typed: string) => {
      asked += 1;
      return typed.length;
    });
    expect(['a', 'bc', 'a', 'bc'].map(lengthOf)).toEqual([1, 2, 1, 2]);
    expect(asked).toBe(2);
  });

  it('forgets rather than grow without end', () => {
    let asked = 0;
    const known = remember((typed) => (asked += typed.length));
    for (let count = 0; count <= 20_000; count += 1) known(`${count}`.padStart(5));
    known('    0');
    expect(asked).toBe(5 * 20_002);
  });
});
