import { describe, expect, it } from '@jest/globals';
import { emptyMeeting, readMeeting } from '@afterfair/shared/rules';
import { upcoming } from './upcoming';

const SLOT = {
  uid: 'u',
  startsAt: '2026-11-19T09:00:00Z',
  endsAt: '2026-11-19T09:10:00Z',
  employerId: 'e',
  employerName: 'E',
};
const NOW = Date.parse('2026-11-19T08:30:00Z');
const met = (employerId: string | null, startedAt: string, employerName: string | null = null) => ({
  ...readMeeting(emptyMeeting('m')),
  employerId,
  employerName,
  startedAt,
});

describe('what is still to come', () => {
  it.each([
    ['begun a little early', met('e', '2026-11-19T08:45:00Z')],
    ['begun in its time', met('e', '2026-11-19T09:09:00Z')],
  ])('is not what was %s', (_when, meeting) => {
    expect(upcoming([SLOT], [meeting], NOW)).toEqual([]);
  });

  it.each([
    ['the day before', met('e', '2026-11-18T09:00:00Z')],
    ['with somebody else', met('f', '2026-11-19T09:00:00Z')],
    ['after its time', met('e', '2026-11-19T09:10:00Z')],
  ])('is what was only met %s', (_when, meeting) => {
    expect(upcoming([SLOT], [meeting], NOW)).toEqual([SLOT]);
  });

  it('knows an employer that is not listed by its name', () => {
    const slot = { ...SLOT, employerId: null, employerName: 'Harbour Lab' };
    expect(upcoming([slot], [met(null, '2026-11-19T09:00:00Z', 'harbour lab')], NOW)).toEqual([]);
    expect(upcoming([slot], [met(null, '2026-11-19T09:00:00Z', 'Other')], NOW)).toEqual([slot]);
  });

  it('is over when its end has come', () => {
    expect(upcoming([SLOT], [], Date.parse(SLOT.endsAt))).toEqual([]);
  });
});
