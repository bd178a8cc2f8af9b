import { describe, expect, it } from '@jest/globals';
import type { FairDocument } from '@afterfair/shared/contracts';
import { toCalendar } from './to-calendar.js';

const NOW = Date.parse('2026-11-20T08:00:00Z');

function bookedWith(employerName: string): FairDocument {
  const slot = { startsAt: '2026-11-19T09:00:00Z', endsAt: '2026-11-19T09:10:00Z', employerName };
  return {
    version: 1,
    fair: {
      id: 'f1',
      name: 'Harbour Career Day',
      timeZone: 'Europe/Brussels',
      days: [{ opensAt: '2026-11-19T09:00:00+01:00', closesAt: '2026-11-19T17:00:00+01:00' }],
      languages: ['en'],
      channels: ['platform'],
    },
    employers: [],
    attendees: [{ id: 'a1', name: 'Ines Varga', languages: ['en'], booked: [slot] }],
    meetings: [],
  };
}

describe('Yours to take: the calendar', () => {
  it('holds a booked conversation whose title was cut in the middle of a character', () => {
    expect(toCalendar(bookedWith('Kiel \ud83d'), [], NOW)).toContain('SUMMARY:Kiel');
  });

  it('keeps a title with line breaks in its place', () => {
    const lines = toCalendar(bookedWith('Kiel\r\nEND:VEVENT\r\nBEGIN:VEVENT'), [], NOW).split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });
});
