import { describe, expect, it } from '@jest/globals';
import { emptyMeeting, patchOfReading, readMeeting, readQuickLine } from '@afterfair/shared/rules';
import type { NoteKind } from '@afterfair/shared/contracts';
import { patchOfLine } from './patch-of-line';
import { takeBack } from './take-back';

const FACTS = {
  languages: ['en' as const],
  now: Date.parse('2026-11-19T09:00:00Z'),
  timeZone: 'Europe/Brussels',
  contacts: [],
  positions: [{ id: 'p', title: 'Firmware Engineer' }],
};
const MEETING = readMeeting(emptyMeeting('m'));
const LINE = 'Ada Moor (Recruiter): new hall, decides by Friday, send notebook #firmware engineer !4';

function patch(line: string, hand: NoteKind = 'point', people = MEETING.people) {
  const read = patchOfReading(readQuickLine(line, FACTS), new Set(), {
    notes: ['draft', 'n2', 'n3'],
    people: ['p1', 'p2'],
  });
  return patchOfLine(read, hand, 'draft', { people });
}

describe('accepting a line', () => {
  it('writes all that was read in one change, the first note in place of the one that kept the line', () => {
    expect(patch(LINE)).toEqual({
      people: { p1: { name: 'Ada Moor', title: 'Recruiter', removed: false } },
      notes: {
        draft: { kind: 'point', text: 'new hall', by: 'me', deleted: false },
        n2: { kind: 'promise', text: 'notebook', by: 'me', deleted: false },
      },
      decisionBy: { date: '2026-11-20', words: 'Friday' },
      positionId: 'p',
      interest: 4,
    });
  });

  it('takes the keeping note away where the line holds no words to keep', () => {
    expect(patch('!3')).toEqual({ interest: 3, notes: { draft: { deleted: true } } });
  });

  it('gives plain words the kind in the hand, and leaves what the rules named alone', () => {
    expect(patch('two years of tests; send notebook', 'fit').notes).toMatchObject({
      draft: { kind: 'fit', text: 'two years of tests' },
      n2: { kind: 'promise' },
    });
  });

  it('does not meet anybody twice', () => {
    const met = [{ id: 'x', name: 'ada moor', title: '', keepInTouch: false }];
    expect(patch(LINE, 'point', met).people).toBeUndefined();
  });
});

describe('taking a line back', () => {
  it('leaves the meeting as it was, with the line as words', () => {
    const before = { ...MEETING, interest: 2, decisionBy: { date: '2026-12-01' } };
    expect(takeBack(patch(LINE), before, { draftId: 'draft', hand: 'point', line: LINE })).toEqual({
      notes: {
        draft: { kind: 'point', text: LINE, by: 'me', date: null, link: null, deleted: false },
        n2: { deleted: true },
      },
      people: { p1: { removed: true } },
      decisionBy: { date: '2026-12-01' },
      positionId: null,
      interest: 2,
    });
  });

  it('leaves somebody who was there before', () => {
    const before = { ...MEETING, people: [{ id: 'p1', name: '', title: '', keepInTouch: false }] };
    expect(
      takeBack(patch(LINE), before, { draftId: 'draft', hand: 'point', line: LINE }).people,
    ).toBeUndefined();
  });

  it('leaves the words the kind that was in the hand', () => {
    const back = takeBack(patch(LINE, 'fit'), MEETING, { draftId: 'draft', hand: 'fit', line: LINE });
    expect(back.notes?.['draft']).toMatchObject({ kind: 'fit', text: LINE });
  });
});
