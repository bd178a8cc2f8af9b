import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../contracts/index.js';
import { bestMoment } from './best-moment.js';
import { HOUR, instantOf, isoOf } from './instant.js';
import { noHolidays } from './public-holidays.js';

const hours = DEFAULT_POLICY.hours;

function best(from: string, targetHours: number, limitHours: number, timeZone = 'Europe/Berlin', h = hours) {
  const start = instantOf(from);
  const found = bestMoment(
    { from: start, target: start + targetHours * HOUR, limit: start + limitHours * HOUR },
    { hours: h, timeZone, holidays: noHolidays },
  );
  return { at: isoOf(found.at), late: found.late };
}

describe('T3: the best moment', () => {
  it.each([
    ['working hours now', '2026-11-19T10:00:00+01:00', 24, 48, '2026-11-19T09:00:00.000Z', false],
    ['work starts at nine, included', '2026-11-19T09:00:00+01:00', 24, 48, '2026-11-19T08:00:00.000Z', false],
    ['work ends at five, excluded', '2026-11-19T17:00:00+01:00', 24, 48, '2026-11-20T08:00:00.000Z', false],
    ['the target is included', '2026-11-19T17:00:00+01:00', 16, 48, '2026-11-20T08:00:00.000Z', false],
    [
      'no work up to the target: awake',
      '2026-11-19T17:00:00+01:00',
      15,
      48,
      '2026-11-19T16:00:00.000Z',
      false,
    ],
    [
      'a Saturday, not quiet, counts as awake',
      '2026-11-21T10:00:00+01:00',
      24,
      30,
      '2026-11-21T09:00:00.000Z',
      false,
    ],
    ['quiet hours wait for seven', '2026-11-20T22:00:00+01:00', 24, 48, '2026-11-21T06:00:00.000Z', false],
    [
      'target in the night: limit decides',
      '2026-11-20T22:00:00+01:00',
      2,
      48,
      '2026-11-21T06:00:00.000Z',
      false,
    ],
    [
      'limit in the night: next working hour, late',
      '2026-11-20T22:00:00+01:00',
      2,
      4,
      '2026-11-23T08:00:00.000Z',
      true,
    ],
  ])('%s', (_name, from, target, limit, at, late) => {
    expect(best(from, target, limit)).toEqual({ at, late });
  });

  it("uses the recipient's clock", () => {
    expect(best('2026-11-19T17:00:00+01:00', 24, 48, 'America/New_York').at).toBe('2026-11-19T16:00:00.000Z');
  });

  it('knows other workdays', () => {
    const weekend = { ...hours, workdays: [7] };
    expect(best('2026-11-19T10:00:00+01:00', 96, 96, 'Europe/Berlin', weekend).at).toBe(
      '2026-11-22T08:00:00.000Z',
    );
  });

  it('never works in quiet hours, where a policy lets them overlap', () => {
    const early = { ...hours, work: ['05:00', '12:00'] as [string, string] };
    expect(best('2026-11-19T05:00:00+01:00', 24, 48, 'Europe/Berlin', early).at).toBe(
      '2026-11-19T06:00:00.000Z',
    );
  });

  it('stays awake where two policies share no working hour', () => {
    const none = { ...hours, work: ['14:00', '12:00'] as [string, string] };
    expect(best('2026-11-19T22:00:00+01:00', 24, 48, 'Europe/Berlin', none).at).toBe(
      '2026-11-20T06:00:00.000Z',
    );
  });
});

describe('T3, section 9: quiet hours of the fair and of the attendee that lie apart', () => {
  const both: typeof hours = { ...hours, alsoQuiet: ['12:00', '13:00'] };
  const nights: typeof hours = { ...both, workdays: [] };

  it.each<[string, typeof hours, string, string]>([
    ['the morning between them is open', both, '2026-11-19T09:30:00+01:00', '2026-11-19T08:30:00.000Z'],
    ['noon is not', both, '2026-11-19T12:30:00+01:00', '2026-11-19T12:00:00.000Z'],
    ['nor is it outside working hours', nights, '2026-11-19T12:00:00+01:00', '2026-11-19T12:00:00.000Z'],
    ['nor is the night', nights, '2026-11-19T22:00:00+01:00', '2026-11-20T06:00:00.000Z'],
    [
      'one may begin in the hour that a clock change skips, where the other ends',
      { ...nights, quiet: ['21:00', '02:15'], alsoQuiet: ['02:30', '03:30'] },
      '2026-03-29T01:00:00+01:00',
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'whichever of them is listed first',
      { ...nights, quiet: ['02:30', '03:30'], alsoQuiet: ['21:00', '02:15'] },
      '2026-03-29T01:00:00+01:00',
      '2026-03-29T01:30:00.000Z',
    ],
  ])('%s', (_name, of, from, at) => {
    expect(best(from, 24, 48, 'Europe/Berlin', of).at).toBe(at);
  });
});
