import { describe, expect, it } from '@jest/globals';
import { readSchedule } from './index.js';

const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
const read = (text: string) => readSchedule(text, 'Europe/Brussels');
const AT_NINE = ['DTSTART:20261119T090000Z', 'DTEND:20261119T092000Z'];

/** From when to when, without seconds, or what is wrong. */
function times(...lines: string[]): string {
  const { slots, faults } = read(calendar(...event('UID:u', ...lines)));
  return slots[0]
    ? [slots[0].startsAt, slots[0].endsAt].map((at) => at.slice(5, 16)).join(' ')
    : faults[0]?.code;
}

function uids(text: string): string {
  const { slots, faults } = read(text);
  return [...slots.map(({ uid }) => uid), ...faults.map(({ code, event: at }) => `${code} ${at}`)].join(', ');
}

describe('A booked slot: when it is', () => {
  const start = 'DTSTART:20261119T090000Z';

  it.each<[what: string, lines: string[], read: string]>([
    ['a duration of minutes', [start, 'DURATION:PT20M'], '11-19T09:00 11-19T09:20'],
    ['of hours', [start, 'DURATION:PT2H'], '11-19T09:00 11-19T11:00'],
    ['of days', [start, 'DURATION:P2D'], '11-19T09:00 11-21T09:00'],
    ['of weeks', [start, 'DURATION:P1W'], '11-19T09:00 11-26T09:00'],
    ['of seconds', [start, 'DURATION:PT120S'], '11-19T09:00 11-19T09:02'],
    ['of all of them', [start, 'DURATION:P1DT1H1M60S'], '11-19T09:00 11-20T10:02'],
    ['a duration of nothing', [start, 'DURATION:PT0S'], 'ends-before-it-starts'],
    ['an end before the start', [start, 'DTEND:20261119T085900Z'], 'ends-before-it-starts'],
    ['an end in whole days', [start, 'DTEND;VALUE=DATE:20261120'], 'all-day'],
    ['an end in an unknown zone', [start, 'DTEND;TZID=Mars:20261119T100000'], 'unknown-time-zone'],
    ['an end in words', [start, 'DTEND:later'], 'not-readable'],
    ['space behind a time', ['DTSTART:20261119T090000Z ', 'DURATION:PT20M'], '11-19T09:00 11-19T09:20'],
    ['something behind a time', ['DTSTART:20261119T090000Zx', 'DURATION:PT20M'], 'not-readable'],
    ['something before a time', ['DTSTART:x20261119T090000Z', 'DURATION:PT20M'], 'not-readable'],
    ['a minute that is none', ['DTSTART:20261119T096000Z', 'DURATION:PT20M'], 'not-readable'],
    ['the last minute of a day', ['DTSTART:20261119T235900Z', 'DURATION:PT20M'], '11-19T23:59 11-20T00:19'],
    ['a month that is none', ['DTSTART:20261319T090000Z', 'DURATION:PT20M'], 'not-readable'],
    ['a longer row of digits', ['DTSTART:202611190', 'DURATION:PT20M'], 'not-readable'],
    [
      'a zone in small letters',
      ['dtstart;tzid=Asia/Tokyo:20261119T180000', 'DURATION:PT20M'],
      '11-19T09:00 11-19T09:20',
    ],
    [
      'a zone behind something else',
      ['DTSTART;X=1;TZID=Asia/Tokyo;Y=2:20261119T180000', 'DURATION:PT20M'],
      '11-19T09:00 11-19T09:20',
    ],
    [
      'UTC, whatever zone is named',
      ['DTSTART;TZID=Asia/Tokyo:20261119T090000Z', 'DURATION:PT20M'],
      '11-19T09:00 11-19T09:20',
    ],
    [
      'the first of two starts',
      [start, 'DTSTART:20261119T100000Z', 'DURATION:PT20M'],
      '11-19T09:00 11-19T09:20',
    ],
  ])('%s', (_what, lines, expected) => {
    expect(times(...lines)).toBe(expected);
  });

  it.each([
    ['GMT Standard Time', '10:00'],
    ['Greenwich Standard Time', '10:00'],
    ['W. Europe Standard Time', '09:00'],
    ['Romance Standard Time', '09:00'],
    ['Central Europe Standard Time', '09:00'],
    ['Central European Standard Time', '09:00'],
    ['E. Europe Standard Time', '08:00'],
    ['GTB Standard Time', '08:00'],
    ['FLE Standard Time', '08:00'],
    ['Turkey Standard Time', '07:00'],
  ])('knows what Outlook calls %s', (zone, utc) => {
    expect(times(`DTSTART;TZID=${zone}:20261119T100000`, 'DURATION:PT20M')).toContain(`11-19T${utc} `);
  });
});

describe('A booked slot: which lines are its own', () => {
  it.each<[what: string, text: string, found: string]>([
    ['lines of its own', calendar(...event('UID:u', ...AT_NINE)), 'u'],
    [
      'not those of an alarm',
      calendar(...event('UID:u', 'BEGIN:VALARM', 'DTSTART:x', 'END:VALARM', ...AT_NINE)),
      'u',
    ],
    [
      'not those of an alarm in an alarm',
      calendar(...event('UID:u', 'BEGIN:A', 'BEGIN:B', 'END:B', 'DTSTART:x', 'END:A', ...AT_NINE)),
      'u',
    ],
    ['not those outside of events', calendar('UID:v', ...event('UID:u', ...AT_NINE), 'UID:w'), 'u'],
    [
      'not those of an event that never ended',
      calendar('BEGIN:VEVENT', 'UID:v', ...event('UID:u', ...AT_NINE)),
      'u',
    ],
    ['none that is left open', calendar('BEGIN:VEVENT', 'UID:v', ...AT_NINE), ''],
    [
      'after an alarm that was left open',
      calendar(...event('UID:v', 'BEGIN:A', ...AT_NINE), ...event('UID:u', ...AT_NINE)),
      'u, no-start 1',
    ],
    ['small letters and space', calendar('begin:vevent ', 'UID:u', ...AT_NINE, 'end:vevent '), 'u'],
    ['empty lines', calendar(...event('UID:u', '', ...AT_NINE)), 'u'],
    ['a line cut with a tab', calendar(...event('UI', '\tD:u', ...AT_NINE)), 'u'],
    ['line feeds only', calendar(...event('UID:u', ...AT_NINE)).replaceAll('\r', ''), 'u'],
    ['no calendar before it', event('UID:u', ...AT_NINE).join('\n'), 'not-a-calendar null'],
    ['something before the calendar in its line', `x${calendar()}`, 'not-a-calendar null'],
    ['something behind it in its line', 'BEGIN:VCALENDAR x', 'not-a-calendar null'],
    [
      'a calendar in small letters, behind something',
      `x\nbegin:vcalendar \n${event('UID:u', ...AT_NINE).join('\n')}`,
      'u',
    ],
  ])('%s', (_what, text, found) => {
    expect(uids(text)).toBe(found);
  });

  it('of one start come in the order of their names', () => {
    const named = (uid: string) => event(`UID:${uid}`, ...AT_NINE);
    expect(uids(calendar(...named('b'), ...named('a'), ...named('c')))).toBe('a, b, c');
  });

  it('of the first 500, and a file of so many has no fault of its own', () => {
    const faults = (count: number) =>
      read(calendar(...Array.from({ length: count }, () => event('nonsense')).flat())).faults;
    const full = faults(500);
    expect(full.map(({ event: at }) => at)).toEqual(Array.from({ length: 500 }, (_none, at) => at + 1));
    expect(faults(501)).toEqual([{ code: 'too-many-events', event: null }, ...full]);
  });

  it('of a file as long as it may be', () => {
    expect(uids(calendar(...event('UID:u', ...AT_NINE)).padEnd(1_000_000))).toBe('u');
  });
});

describe('A booked slot: what it is about', () => {
  const slot = (...lines: string[]) => read(calendar(...event('UID:u', ...AT_NINE, ...lines))).slots[0];

  it.each<[what: string, lines: string[], found: object]>([
    ['nothing', [], { summary: '', organiser: '', description: '' }],
    ['who invited, by name', ['ORGANIZER;CN=Ada Moor:mailto:ada@x.example'], { organiser: 'Ada Moor' }],
    ['who invited, by address', ['ORGANIZER:mailto:ada@x.example'], { organiser: 'ada@x.example' }],
    ['a summary without what nobody sees', ['SUMMARY: <b>Booth\u200B</b>  A1 '], { summary: 'Booth A1' }],
    ['a long summary', [`SUMMARY:${'x'.repeat(300)}`], { summary: 'x'.repeat(200) }],
    ['a long name', [`ORGANIZER;CN=${'x'.repeat(300)}:mailto:a@x.example`], { organiser: 'x'.repeat(200) }],
    ['a long description', [`DESCRIPTION:${'x'.repeat(3_000)}`], { description: 'x'.repeat(2_000) }],
    ['a description in lines', ['DESCRIPTION: one \\n two\\n'], { description: 'one\ntwo' }],
  ])('%s', (_what, lines, found) => {
    expect(slot(...lines)).toMatchObject(found);
  });

  it('is left out when it was cancelled, and only then', () => {
    expect(slot('STATUS:CANCELLED')).toBeUndefined();
    expect(slot('STATUS:CONFIRMED')).toBeDefined();
  });
});
