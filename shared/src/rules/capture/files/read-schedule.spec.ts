import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSchedule } from './index.js';

const FAIR = 'Europe/Brussels';
const calendar = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');
const event = (...lines: string[]): string => calendar(['UID:u1', 'SUMMARY:Kelpwater', ...lines]);
const times = (text: string): unknown => {
  const { slots, faults } = readSchedule(text, FAIR);
  return slots[0] ? `${slots[0].startsAt} ${slots[0].endsAt}` : faults[0]?.code;
};

describe('The booked slots of a calendar file', () => {
  it('are read with who invited and what for', () => {
    const text = calendar([
      'UID:a1',
      'DTSTART;TZID=Europe/Berlin:20261119T100000',
      'DTEND;TZID=Europe/Berlin:20261119T102000',
      'SUMMARY:Kelpwater Software\\, booth A01',
      'ORGANIZER;CN=Aoife Brannagh:mailto:aoife@kelpwater.example',
      'DESCRIPTION:Bring the note\r\n book\\nand a smile',
      'BEGIN:VALARM\r\nTRIGGER:-PT5M\r\nDESCRIPTION:Alarm\r\nEND:VALARM',
    ]);
    expect(readSchedule(text, FAIR)).toEqual({
      slots: [
        {
          uid: 'a1',
          startsAt: '2026-11-19T09:00:00.000Z',
          endsAt: '2026-11-19T09:20:00.000Z',
          summary: 'Kelpwater Software, booth A01',
          organiser: 'Aoife Brannagh',
          description: 'Bring the notebook\nand a smile',
        },
      ],
      faults: [],
    });
  });

  it.each<[what: string, lines: string[], read: string]>([
    [
      'UTC',
      ['DTSTART:20261119T090000Z', 'DTEND:20261119T092000Z'],
      '2026-11-19T09:00:00.000Z 2026-11-19T09:20:00.000Z',
    ],
    [
      "no zone: the fair's",
      ['DTSTART:20261119T100000', 'DTEND:20261119T102000'],
      '2026-11-19T09:00:00.000Z 2026-11-19T09:20:00.000Z',
    ],
    [
      'a duration',
      ['DTSTART:20261119T090000Z', 'DURATION:PT1H5M'],
      '2026-11-19T09:00:00.000Z 2026-11-19T10:05:00.000Z',
    ],
    [
      'a zone of Windows',
      ['DTSTART;TZID=GMT Standard Time:20261119T100000', 'DTEND;TZID="GMT Standard Time":20261119T102000'],
      '2026-11-19T10:00:00.000Z 2026-11-19T10:20:00.000Z',
    ],
    [
      'an unknown zone',
      ['DTSTART;TZID=Mars/Olympus:20261119T100000', 'DTEND:20261119T102000'],
      'unknown-time-zone',
    ],
    ['a whole day', ['DTSTART;VALUE=DATE:20261119'], 'all-day'],
    ['no start', ['DTEND:20261119T102000'], 'no-start'],
    ['no end', ['DTSTART:20261119T102000'], 'no-end'],
    ['an end at the start', ['DTSTART:20261119T100000', 'DTEND:20261119T100000'], 'ends-before-it-starts'],
    ['a duration backwards', ['DTSTART:20261119T100000', 'DURATION:-PT5M'], 'ends-before-it-starts'],
    ['a day that is none', ['DTSTART:20261131T100000', 'DTEND:20261119T102000'], 'not-readable'],
    ['an hour that is none', ['DTSTART:20261119T250000', 'DTEND:20261119T102000'], 'not-readable'],
    ['words for a time', ['DTSTART:tomorrow', 'DTEND:20261119T102000'], 'not-readable'],
  ])('%s', (_what, lines, read) => {
    expect(times(event(...lines))).toBe(read);
  });

  const slot = (uid: string, hour: string, ...more: string[]): string[] => [
    ...(uid ? [`UID:${uid}`] : []),
    `DTSTART:20261119T${hour}0000Z`,
    `DTEND:20261119T${hour}2000Z`,
    ...more,
  ];

  it('come in the order of their start, and one bad event spoils no other', () => {
    const text = calendar(
      slot('late', '12'),
      ['nonsense', 'UID:bad'],
      slot('', '08'),
      slot('early', '09'),
      slot('late', '07'),
    );
    const { slots, faults } = readSchedule(text, FAIR);
    expect(slots.map(({ uid }) => uid)).toEqual(['early', 'late']);
    expect(faults).toEqual([
      { code: 'not-readable', event: 2 },
      { code: 'no-uid', event: 3 },
      { code: 'repeated-uid', event: 5 },
    ]);
  });

  it('leave out what was cancelled', () => {
    expect(readSchedule(calendar(slot('u', '09', 'STATUS:CANCELLED')), FAIR)).toEqual({
      slots: [],
      faults: [],
    });
  });

  it.each([
    ['too-large', `BEGIN:VCALENDAR\n${'x'.repeat(1_000_001)}`],
    ['not-a-calendar', 'name;booth\nKelpwater;A01'],
    ['too-many-events', calendar(...Array.from({ length: 501 }, (_none, index) => slot(`u${index}`, '09')))],
  ])('has a fault of its own: %s', (code, text) => {
    expect(readSchedule(text, FAIR).faults).toEqual([{ code, event: null }]);
  });

  it('hold no markup and no hidden characters', () => {
    const { slots } = readSchedule(
      event('DTSTART:20261119T100000Z', 'DTEND:20261119T102000Z', 'DESCRIPTION:<b>\u202ex</b>'),
      FAIR,
    );
    expect(slots[0]?.description).toBe('x');
  });

  it('never throws, whatever the file holds', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'END:VEVENT',
        'DTSTART:',
        'DTSTART;TZID=x:20261119T100000',
        'UID:a',
        'DURATION:P',
        'RRULE:FREQ=DAILY',
        'ORGANIZER:',
        ' ',
        'ATTACH;ENCODING=BASE64:%%',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (lines) => {
        const { slots, faults } = readSchedule(
          ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n'),
          FAIR,
        );
        expect(slots.length + faults.length).toBeLessThanOrEqual(lines.length + 1);
      }),
    );
  });
});
