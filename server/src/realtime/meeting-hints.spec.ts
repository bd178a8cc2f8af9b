import { describe, expect, it } from '@jest/globals';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { MeetingHints } from './meeting-hints.js';

type Told = [attendeeId: string, cursor: number, bySocket: string | null];

async function toldAfter(...hints: Told[]): Promise<Told[]> {
  const told: Told[] = [];
  const gathered = new MeetingHints((...hint) => void told.push(hint));
  for (const hint of hints) gathered.add(...hint);
  expect(told).toEqual([]);
  await nextTurn();
  return told;
}

describe('Devices agree: hints of one turn', () => {
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

  it('tells of the next turn in the next turn', async () => {
    const told: Told[] = [];
    const gathered = new MeetingHints((...hint) => void told.push(hint));
    gathered.add('a', 1, 's');
    await nextTurn();
    gathered.add('a', 2, 's');
    await nextTurn();
    expect(told).toEqual([
      ['a', 1, 's'],
      ['a', 2, 's'],
    ]);
  });
});
