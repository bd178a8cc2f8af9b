import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quick } from '../text/index.js';
import { findPhrases, findTyped } from './find-phrases.js';

describe('K5, K21: words as somebody typed them', () => {
  it.each<[string, string, string, [number, number][]]>([
    ['the case of letters', 'We Are 9 in all.', 'we are 9', [[0, 8]]],
    ['more white space', 'we\n are   9', 'we are 9', [[0, 11]]],
    [
      'twice',
      'ab cd, ab cd',
      'ab cd',
      [
        [0, 5],
        [7, 12],
      ],
    ],
    ['a part of a word', 'few are 9', 'we are 9', []],
    ['nor at the end', 'we are 90', 'we are 9', []],
    ['signs at the edges', 'so (a b)!', '(a b)', [[3, 8]]],
    ['a false start', 'we we are 9', 'we are 9', [[3, 11]]],
    ['nothing typed', 'we are 9', '  ', []],
  ])('%s', (_name, text, words, expected) => {
    expect(findTyped(text, words).map(({ at }) => at)).toEqual(expected);
  });

  it('is what a pattern of the words finds', () => {
    const part = fc.constantFrom('a', 'B', 'ab', '9', '.', ' ', '\n', 'é');
    const typed = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        typed,
        typed.filter((words) => words.trim() !== ''),
        (text, words) => {
          const parts = words
            .trim()
            .split(/\s+/u)
            .map((one) => one.replaceAll('.', '\\.'));
          const pattern = quick(
            new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu'),
          );
          expect(findTyped(text, words)).toEqual(findPhrases(text, pattern));
        },
      ),
    );
  });
});
