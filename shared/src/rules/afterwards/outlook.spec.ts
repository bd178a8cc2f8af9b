import { describe, expect, it } from '@jest/globals';
import type { EmployerCard } from '../../contracts/index.js';
import { emptyMeeting, readMeeting, type VisibleMeeting } from '../capture/index.js';
import { answersExpected } from './answers-expected.js';
import { positionsNotApproached } from './positions-not-approached.js';

const met = (employerId: string, set: Partial<VisibleMeeting> = {}): VisibleMeeting => ({
  ...readMeeting(emptyMeeting(employerId)),
  employerId,
  startedAt: '2026-11-19T10:00:00Z',
  ...set,
});
const employer = (id: string, ...titles: string[]): EmployerCard => ({
  id,
  name: id,
  country: '',
  timeZone: '',
  booth: '',
  contacts: [],
  positions: titles.map((title) => ({ id: title, title })),
});

describe('G2: when an answer can be expected', () => {
  it('is what they said, else a week later; the earliest first', () => {
    const expected = answersExpected([met('a'), met('b', { decisionBy: { date: '2026-11-24' } })]);
    expect(expected.map(({ meeting, date, said }) => [meeting.employerId, date, said])).toEqual([
      ['b', '2026-11-24', true],
      ['a', '2026-11-26', false],
    ]);
  });

  it('counts an employer once, from the latest meeting and the latest date', () => {
    const again = met('a', { startedAt: '2026-11-20T10:00:00Z' });
    expect(answersExpected([again, met('a')]).map(({ date }) => date)).toEqual(['2026-11-27']);
    const dated = met('a', { decisionBy: { date: '2026-12-04' } });
    expect(answersExpected([again, dated]).map(({ date }) => date)).toEqual(['2026-12-04']);
  });

  it.each(['offer', 'rejected', 'withdrawn'] as const)('is over with %s', (kind) => {
    expect(answersExpected([met('a', { outcome: { kind, recordedAt: '' } })])).toEqual([]);
  });
});

describe('G2: positions that were not approached', () => {
  const employers = [employer('far', 'Welder'), employer('near', 'Pilot', 'Cook'), employer('none')];
  const open = (...meetings: VisibleMeeting[]) =>
    positionsNotApproached(employers, meetings).map(({ employer: { id }, positions }) => [
      id,
      ...positions.map(({ title }) => title),
    ]);

  it('are all where nobody was met', () => {
    expect(open()).toEqual([
      ['far', 'Welder'],
      ['near', 'Pilot', 'Cook'],
    ]);
  });

  it('are the others of an employer that was met, first', () => {
    expect(open(met('near', { positionId: 'Pilot' }))).toEqual([
      ['near', 'Cook'],
      ['far', 'Welder'],
    ]);
  });

  it('are none of an employer that was met about nothing in particular', () => {
    expect(open(met('near'))).toEqual([['far', 'Welder']]);
  });
});
