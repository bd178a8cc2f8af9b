import { describe, expect, it } from '@jest/globals';
import type { EmployerCard } from '@afterfair/shared/contracts';
import { takeUpSlots } from './take-up-slots';

const employer = (name: string): EmployerCard => ({
  id: name,
  name,
  country: '',
  timeZone: '',
  booth: '',
  positions: [],
  contacts: [],
});
const EMPLOYERS = ['Énergie Sud', 'Tide', 'Tide Well', 'Moor', 'Moor'].map(employer);
const slot = (uid: string, summary: string, organiser = '', startsAt = '2026-11-19T09:00:00.000Z') => ({
  uid,
  summary,
  organiser,
  startsAt,
  endsAt: '2026-11-19T09:10:00.000Z',
  description: '',
});

describe('the slots of a calendar file', () => {
  it.each<[what: string, summary: string, organiser: string, employerId: string | null]>([
    ['a name in the title, whatever its accents', 'Talk with ENERGIE SUD (booth 4)', '', 'Énergie Sud'],
    ['the longer of two names within one another', 'Tide Well: 10 minutes', '', 'Tide Well'],
    ['who invited', 'Speed interview', 'Tide', 'Tide'],
    ['a word that only begins with a name', 'Tidemark', '', null],
    ['two different names', 'Tide or Énergie Sud', '', null],
    ['a name that two employers have', 'Moor', '', null],
    ['no name', 'Lunch', '', null],
  ])('%s', (_what, summary, organiser, employerId) => {
    const { booked, asked } = takeUpSlots([], [slot('u', summary, organiser)], EMPLOYERS);
    expect(booked.map((one) => one.employerId)).toEqual(employerId === null ? [] : [employerId]);
    expect(asked).toHaveLength(employerId === null ? 1 : 0);
  });

  it('bring nothing twice', () => {
    const first = takeUpSlots([], [slot('a', 'Tide'), slot('b', 'Énergie Sud')], EMPLOYERS);
    const again = takeUpSlots(first.booked, [slot('a', 'Tide'), slot('b', 'Énergie Sud')], EMPLOYERS);
    expect(again).toEqual({ booked: first.booked, added: 0, asked: [] });
    expect(again.booked.map((slot, index) => slot === first.booked[index])).toEqual([true, true]);
  });

  it('move with a later file, and keep the employer that was chosen', () => {
    const chosen = { ...slot('a', 'Lunch'), employerId: null, employerName: 'Lunch Ltd' };
    const later = slot('a', 'Lunch', '', '2026-11-19T09:05:00.000Z');
    const { booked, asked } = takeUpSlots([chosen], [later], EMPLOYERS);
    expect(booked).toMatchObject([{ employerName: 'Lunch Ltd', startsAt: '2026-11-19T09:05:00.000Z' }]);
    expect(asked).toEqual([]);
  });
});
