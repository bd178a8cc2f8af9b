import { beforeEach, describe, expect, it } from '@jest/globals';
import { fallsThrough, type Click } from './falls-through';

describe('the second half of a double click', () => {
  const gone = document.createElement('button');
  const there = document.createElement('button');
  const click = (changes: Partial<Click> = {}): Click => ({
    timeStamp: 1000,
    clientX: 100,
    clientY: 700,
    detail: 1,
    target: gone,
    ...changes,
  });

  beforeEach(() => document.body.append(there));

  it('does not reach what lay beneath the thing that the first half closed', () => {
    expect(fallsThrough(click(), click({ timeStamp: 1150, detail: 2, target: there }))).toBe(true);
  });

  it('is an ordinary click where the first thing is still there, later on, or elsewhere', () => {
    const second = { timeStamp: 1150, target: there };
    expect(fallsThrough(click({ target: there }), click(second))).toBe(false);
    expect(fallsThrough(click(), click({ ...second, timeStamp: 1500 }))).toBe(false);
    expect(fallsThrough(click(), click({ ...second, clientY: 400 }))).toBe(false);
    expect(fallsThrough(null, click(second))).toBe(false);
  });

  it('is never a key press', () => {
    expect(fallsThrough(click(), click({ timeStamp: 1150, detail: 0, target: there }))).toBe(false);
  });
});
