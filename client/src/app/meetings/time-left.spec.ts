import { describe, expect, it } from '@jest/globals';
import { timeLeft } from './time-left';

const START = '2026-11-19T09:00:00.000Z';
const at = (minutes: number, seconds = 0): number => Date.parse(START) + (minutes * 60 + seconds) * 1000;

describe('the time left of a meeting', () => {
  it('counts down from the planned length', () => {
    expect(timeLeft(START, 10, at(0))).toEqual({ over: false, clock: '10:00' });
    expect(timeLeft(START, 10, at(0, 8))).toEqual({ over: false, clock: '9:52' });
    expect(timeLeft(START, 10, at(10))).toEqual({ over: false, clock: '0:00' });
  });

  it('says how far it is over', () => {
    expect(timeLeft(START, 10, at(12, 5))).toEqual({ over: true, clock: '2:05' });
  });
});
