import { describe, expect, it } from '@jest/globals';
import { shorterOf } from './shorter-of.js';

const PHRASINGS = ['One two three four.', 'One.', 'One two three.', 'One two.', 'Again three words.'];

describe('D1: the shorter half of the phrasings', () => {
  it.each([
    ['all of them, as they stand, when nothing is halved', 0, PHRASINGS],
    ['the shorter half, the odd one too', 1, ['One.', 'One two.', 'One two three.']],
    ['half of that', 2, ['One.', 'One two.']],
    ['the shortest', 3, ['One.']],
    ['never none', 9, ['One.']],
  ])('%s', (_what, times, expected) => {
    expect(shorterOf(PHRASINGS, times)).toEqual(expected);
  });
});
