import { describe, expect, it } from '@jest/globals';
import { comesBack } from './comes-back.js';
import { reflectionOffered } from './reflection-offered.js';

const words = (...texts: string[]) => comesBack(texts).map(({ word, among }) => [word, among.length]);

describe('G1: what keeps coming back', () => {
  it('is what stands in more than one meeting, the most frequent first', () => {
    expect(
      words(
        'Salary: name a number first',
        'the salary question, and my thesis in two sentences',
        'salary again; thesis too long',
      ),
    ).toEqual([
      ['Salary', 3],
      ['thesis', 2],
    ]);
  });

  it('counts a word once a meeting, whatever its accents and case', () => {
    expect(words('Präsentation, präsentation', 'nothing')).toEqual([]);
    expect(words('Präsentation kürzen', 'die PRASENTATION')).toEqual([['Präsentation', 2]]);
  });

  it('leaves little words of every language out', () => {
    expect(words('there should have been more', 'there should have been more')).toEqual([]);
    expect(words('nicht immer besser', 'nicht immer besser')).toEqual([]);
  });

  it('shows the sentences it was found in', () => {
    expect(comesBack(['more calm', 'calm down'])).toEqual([
      { word: 'calm', among: ['more calm', 'calm down'] },
    ]);
  });
});

describe('G1: some distance', () => {
  const days = [
    { opensAt: '2026-11-19T08:00:00Z', closesAt: '2026-11-19T16:00:00Z' },
    { opensAt: '2026-11-18T08:00:00Z', closesAt: '2026-11-18T16:00:00Z' },
  ];

  it.each([
    ['2026-11-18T20:00:00Z', false],
    ['2026-11-19T18:59:59Z', false],
    ['2026-11-19T19:00:00Z', true],
    ['2026-12-24T12:00:00Z', true],
  ])('at %s: %s', (now, offered) => {
    expect(reflectionOffered({ days }, Date.parse(now))).toBe(offered);
  });
});
