import { describe, expect, it } from '@jest/globals';
import { readQuickLine } from '@afterfair/shared/rules';
import { indexesTappedAway, tappedAwayOf } from './tapped-away';

const read = (line: string) =>
  readQuickLine(line, {
    languages: ['en'],
    now: Date.parse('2026-11-19T09:00:00Z'),
    timeZone: 'Europe/Brussels',
    contacts: [],
    positions: [],
  });

describe('a chip that was tapped away', () => {
  const first = read('new hall, send the cv');
  const promise = first.parts.find(({ kind }) => kind === 'promise');
  const gone = promise ? [tappedAwayOf(first, promise)] : [];

  it.each(['new hall, send the cv', 'new hall, send the cv of last year', 'big new hall, send the c'])(
    'stays away while the line goes on: %s',
    (line) => {
      const reading = read(line);
      const indexes = [...indexesTappedAway(reading, gone)];
      expect(indexes.map((index) => reading.parts[index]?.kind)).toEqual(['promise']);
    },
  );

  it('takes no other away', () => {
    const reading = read('new hall, decides by friday, send photos');
    expect([...indexesTappedAway(reading, gone)]).toEqual([]);
  });
});
