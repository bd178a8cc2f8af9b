import { describe, expect, it } from '@jest/globals';
import type { Sentence } from '../../contracts/index.js';
import type { ChosenMaterial } from './material.js';
import { shorten } from './shorten.js';
import { material } from './testing/material.js';

const NOTHING: ChosenMaterial = { points: [] };
const A = material('phrase', 'the Kiel office');
const B = material('phrase', 'the team');

/** A letter of so many words. */
function ofWords(count: number): Sentence[] {
  const text = Array.from({ length: count }, (_none, index) => `word${index}`).join(' ');
  return [{ text, slot: 'thanks', noteIds: [], rule: 'D2' }];
}

/** How many words a letter gets of which every further halving has so many. */
function wordsOf(lengths: readonly number[]): number {
  const written = shorten(NOTHING, 90, (_chosen, brevity) => ofWords(lengths.at(brevity) ?? 99));
  return written[0]?.text.split(' ').length ?? 0;
}

describe('D1: a letter that is too long in its first words', () => {
  it.each([
    ['keeps the first words that fit', [89, 80], 89],
    ['is only as brief as it has to be', [120, 95, 88, 80], 88],
    ['stands in its briefest words when none fits (D4)', [120, 110, 105, 101, 99, 98], 98],
  ])('%s', (_what, lengths, expected) => {
    expect(wordsOf(lengths)).toBe(expected);
  });

  it('is brief before anything is left out', () => {
    const left = shorten({ points: [A, B] }, 90, ({ points }, brevity) =>
      ofWords(50 + 30 * points.length - 10 * brevity),
    );
    expect(left[0]?.text.split(' ')).toHaveLength(90);
  });
});
