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

function wordsOf(lengths: readonly number[], most: number): number {
  const written = shorten(NOTHING, most, (_chosen, attempt) =>
    ofWords(lengths[attempt % lengths.length] ?? 0),
  );
  return written[0]?.text.split(' ').length ?? 0;
}

describe('D1: a letter that is too long in its first words', () => {
  it.each([
    ['keeps the first words that fit', [120, 95, 88, 80], 88],
    ['looks further than the first four when nothing can be left out', [120, 110, 100, 99, 98, 97, 89], 89],
    ['stands in the shortest of its words when none fits (D4)', [120, 110, 105, 99, 104, 101], 99],
  ])('%s', (_what, lengths, expected) => {
    expect(wordsOf(lengths, 90)).toBe(expected);
  });

  it('is written the same every time (D9)', () => {
    expect(wordsOf([120, 91, 93, 91], 90)).toBe(wordsOf([120, 91, 93, 91], 90));
  });
});
