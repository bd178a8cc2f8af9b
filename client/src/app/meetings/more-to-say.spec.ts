import { describe, expect, it } from '@jest/globals';
import type { SavedState } from '../offline';
import { moreToSay } from './more-to-say';

describe('the count of unsent changes is always in sight', () => {
  it.each<[own: SavedState, unsent: number, refused: number, unkept: number, more: boolean]>([
    ['saved', 0, 0, 0, false],
    ['device', 1, 0, 0, false],
    ['device', 2, 0, 0, true],
    ['saved', 1, 0, 0, true],
    ['saved', 0, 1, 0, true],
    ['attention', 0, 1, 0, true],
    ['saved', 0, 0, 1, true],
    ['unkept', 0, 0, 1, true],
  ])('%s, %i unsent, %i refused, %i not kept: %s', (own, unsent, refused, unkept, more) => {
    expect(moreToSay(own, { unsent, refused, unkept })).toBe(more);
  });
});
