import { describe, expect, it } from '@jest/globals';
import { oneClickAnswer } from './one-click-answer';

describe('the row of an inbox says which answer was given with one click', () => {
  it.each([
    ['recruiter', 'need-time', 'need-time'],
    ['recruiter', 'decided', 'decided'],
    ['recruiter', 'opt-out', 'opt-out'],
    ['recruiter', 'reply', null],
    ['attendee', 'thank-you', null],
    ['recruiter', '', null],
  ] as const)('%s, %s: %s', (lastFrom, lastKind, said) => {
    expect(oneClickAnswer({ lastFrom, lastKind })).toBe(said);
  });
});
