import { describe, expect, it } from '@jest/globals';
import type { Sentence } from '../../contracts/index.js';
import type { ChosenMaterial } from './material.js';
import { shorten } from './shorten.js';

const NOTHING: ChosenMaterial = { points: [] };

/** A letter of so many words. */
function ofWords(count: number): Sentence[] {
  const text = Array.from({ length: count }, (_none, index) => `word${index}`).join(' ');
  return [{ text, slot: 'thanks', noteIds: [], rule: 'D2' }];
}

/** How many words a letter gets of which every further halving, and every further word of the code, has so many. */
function wordsOf(briefer: readonly number[], otherWords: readonly number[]): number {
  const written = shorten(NOTHING, 90, (_chosen, { brevity, word }) =>
    ofWords(word === 0 ? (briefer.at(brevity) ?? 99) : (otherWords.at(word - 1) ?? 99)),
  );
  return written[0]?.text.split(' ').length ?? 0;
}

describe('D1: a letter that is too long in its first words', () => {
  it.each([
    ['keeps the first words that fit', [120, 95, 88, 80], [70], 88],
    [
      'is in other words of the code only where brevity does not help (D8)',
      [120, 110, 105, 100],
      [95, 85],
      85,
    ],
    ['looks further when nothing can be left out', [120, 110], [110, 105, 100, 99, 98, 97, 89], 89],
    ['stands in the shortest of its words when none fits (D4)', [120, 110, 105, 98, 104], [101], 98],
  ])('%s', (_what, briefer, otherWords, expected) => {
    expect(wordsOf(briefer, otherWords)).toBe(expected);
  });

  it('is written the same every time (D9)', () => {
    expect(wordsOf([120, 91, 93], [91])).toBe(wordsOf([120, 91, 93], [91]));
  });
});
