import { describe, expect, it } from '@jest/globals';
import { meetingEnd } from './meeting-end';

const START = '2026-11-19T09:00:00.000Z';
const HOUR = 3_600_000;

describe('the end of a meeting', () => {
  it('is the moment it is closed', () => {
    expect(meetingEnd(START, 10, Date.parse(START) + HOUR)).toBe('2026-11-19T10:00:00.000Z');
  });

  it('is the planned one when it was closed the evening after (T2 counts from it)', () => {
    expect(meetingEnd(START, 10, Date.parse(START) + 9 * HOUR)).toBe('2026-11-19T09:10:00.000Z');
  });

  it('never lies before its beginning, also with a clock that was set back', () => {
    expect(meetingEnd(START, 10, Date.parse(START) - HOUR)).toBe(START);
  });
});
