import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { HINT_PERIOD_MS, MeetingHints } from './meeting-hints.js';

type Told = [attendeeId: string, cursor: number, bySocket: string | null];

async function toldAfter(...hints: Told[]): Promise<Told[]> {
  const told: Told[] = [];
  const gathered = new MeetingHints((...hint) => void told.push(hint));
  for (const hint of hints) gathered.add(...hint);
  expect(told).toEqual([]);
  await nextTurn();
  return told;
}

describe('Devices agree: hints', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('tells each attendee once, of the last cursor in whatever order it came', async () => {
    expect(await toldAfter(['a', 5, 's'], ['b', 1, 't'], ['a', 4, 's'])).toEqual([
      ['a', 5, 's'],
      ['b', 1, 't'],
    ]);
  });

  it.each<[string, Told[]]>([
    [
      'two devices of one attendee',
      [
        ['a', 1, 's'],
        ['a', 2, 't'],
      ],
    ],
    [
      'a device and a batch over HTTP',
      [
        ['a', 1, 's'],
        ['a', 2, null],
      ],
    ],
    [
      'a batch over HTTP and a device',
      [
        ['a', 1, null],
        ['a', 2, 's'],
      ],
    ],
  ])('leaves nobody out when the changes are of %s', async (_who, hints) => {
    expect(await toldAfter(...hints)).toEqual([['a', 2, null]]);
  });

  it('tells at once after a pause, and then once in a period', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    const told: Told[] = [];
    const gathered = new MeetingHints((...hint) => void told.push(hint));
    const turn = async (...hints: Told[]): Promise<Told[]> => {
      for (const hint of hints) gathered.add(...hint);
      await nextTurn();
      return told.splice(0);
    };
    expect(await turn(['a', 1, 's'])).toEqual([['a', 1, 's']]);
    expect(await turn(['a', 2, 's'], ['b', 1, 't'])).toEqual([['b', 1, 't']]);
    expect(await turn(['a', 3, 'other'])).toEqual([]);
    jest.advanceTimersByTime(HINT_PERIOD_MS);
    expect(await turn(['b', 2, 't'])).toEqual([
      ['a', 3, null],
      ['b', 2, 't'],
    ]);
    expect(await turn(['a', 4, 's'])).toEqual([]);
    jest.advanceTimersByTime(HINT_PERIOD_MS);
    expect(told.splice(0)).toEqual([['a', 4, 's']]);
    jest.advanceTimersByTime(HINT_PERIOD_MS);
    expect(await turn(['a', 5, 's'])).toEqual([['a', 5, 's']]);
    expect(jest.getTimerCount()).toBe(1);
    jest.advanceTimersByTime(HINT_PERIOD_MS);
    expect(jest.getTimerCount()).toBe(0);
  });
});
