import { describe, expect, it } from '@jest/globals';
import type { MeetingChange, MeetingPatch } from '../../contracts/index.js';
import { applyChange, emptyMeeting, readMeeting } from './index.js';
import type { VisibleMeeting } from './index.js';

const at = (ms: number): string => `${ms.toString(16).padStart(12, '0')}-0000-${'a'.repeat(16)}`;

/** The meeting after these changes, a millisecond apart. */
function after(...patches: MeetingPatch[]): VisibleMeeting {
  const changes = patches.map((set, ms): MeetingChange => ({ id: `${ms}`, meetingId: 'm', at: at(ms), set }));
  return readMeeting(changes.reduce(applyChange, emptyMeeting('m')));
}

describe('Devices agree: a merged meeting as it is read', () => {
  it('has every field from the start, unwritten', () => {
    expect(after()).toEqual({
      id: 'm',
      employerId: null,
      employerName: null,
      startedAt: '',
      endedAt: null,
      positionId: null,
      interest: null,
      language: null,
      decisionBy: null,
      followUp: null,
      reflection: null,
      outcome: null,
      reminderConfirmedAt: null,
      deleted: false,
      notes: [],
      people: [],
    });
  });

  it('takes a note for a point of mine as long as nothing else is written', () => {
    expect(after({ notes: { n1: {} } }).notes).toEqual([
      {
        id: 'n1',
        earlier: 0,
        kind: 'point',
        text: '',
        say: null,
        by: 'me',
        date: null,
        readyAt: null,
        link: null,
      },
    ]);
  });

  it('shows notes in the order of their ids, which is that of their writing', () => {
    const { notes } = after({ notes: { n2: { text: 'b' } } }, { notes: { n3: {} } }, { notes: { n1: {} } });
    expect(notes.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3']);
  });

  it('leaves out the notes that were deleted, and only those', () => {
    const { notes } = after(
      { notes: { n1: { text: 'a' }, n2: { text: 'b' } } },
      { notes: { n1: { deleted: true } } },
    );
    expect(notes).toMatchObject([{ id: 'n2', text: 'b' }]);
    expect(notes[0]).not.toHaveProperty('deleted');
  });

  it('shows the people, without those who were tapped away', () => {
    const { people } = after(
      {
        people: { c1: { name: 'Anna Schmidt', title: 'Talent Partner' }, c2: {}, c3: { keepInTouch: true } },
      },
      { people: { c2: { removed: true } } },
    );
    expect(people).toEqual([
      { id: 'c1', name: 'Anna Schmidt', title: 'Talent Partner', keepInTouch: false },
      { id: 'c3', name: '', title: '', keepInTouch: true },
    ]);
  });

  it('leaves a field alone that a change does not name, also where it names it with nothing in it', () => {
    const meeting = after({ interest: 4, language: 'de' }, { interest: undefined, language: null });
    expect(meeting).toMatchObject({ interest: 4, language: null });
    expect(
      applyChange(emptyMeeting('m'), { id: 'x', meetingId: 'm', at: at(1), set: { interest: undefined } }),
    ).toEqual(emptyMeeting('m'));
  });
});
