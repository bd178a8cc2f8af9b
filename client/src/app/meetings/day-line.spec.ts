import { describe, expect, it } from '@jest/globals';
import { emptyMeeting, readMeeting, type VisibleMeeting } from '@afterfair/shared/rules';
import { dayLines } from './day-line';

function meeting(id: string, startedAt: string): VisibleMeeting {
  return { ...readMeeting(emptyMeeting(id)), startedAt };
}

const meetings = [
  meeting('yesterday', '2026-11-18T10:00:00Z'),
  meeting('morning', '2026-11-19T08:00:00Z'),
  meeting('night', '2026-11-19T23:30:00Z'),
];

describe('the line of a day', () => {
  it('shows the latest day first and each day from morning to evening', () => {
    const days = dayLines(meetings, [], Date.parse('2026-11-20T12:00:00Z'), 'UTC');
    expect(days.map(({ date }) => date)).toEqual(['2026-11-19', '2026-11-18']);
    expect(days[0]?.entries.map((entry) => entry.kind === 'meeting' && entry.meeting.id)).toEqual([
      'morning',
      'night',
    ]);
  });

  it('puts now after what has begun, on its own day only', () => {
    const days = dayLines(meetings, [], Date.parse('2026-11-19T12:00:00Z'), 'UTC');
    expect(days.map(({ entries }) => entries.map(({ kind }) => kind))).toEqual([
      ['meeting', 'now', 'meeting'],
      ['meeting'],
    ]);
  });

  it('takes the day from the zone of the reader', () => {
    const days = dayLines(meetings, [], Date.parse('2026-11-20T12:00:00Z'), 'Europe/Warsaw');
    expect(days.map(({ date }) => date)).toEqual(['2026-11-20', '2026-11-19', '2026-11-18']);
  });

  it('has what is booked in its place, also on a day without a meeting', () => {
    const slot = (uid: string, startsAt: string) => ({
      uid,
      startsAt,
      endsAt: startsAt,
      employerId: null,
      employerName: uid,
    });
    const booked = [slot('noon', '2026-11-19T12:30:00Z'), slot('tomorrow', '2026-11-20T09:00:00Z')];
    const days = dayLines(meetings, booked, Date.parse('2026-11-19T12:00:00Z'), 'UTC');
    expect(days.map(({ entries }) => entries.map(({ kind }) => kind))).toEqual([
      ['booked'],
      ['meeting', 'now', 'booked', 'meeting'],
      ['meeting'],
    ]);
  });
});
