import { describe, expect, it } from '@jest/globals';
import type { NoteState } from '@afterfair/shared/contracts';
import { applyChange, emptyMeeting } from '@afterfair/shared/rules';
import { lostTexts } from './lost-texts';
import { nextHybridTime } from './hybrid-clock';

const PHONE = '00000000000000aa';
const LAPTOP = '00000000000000bb';

function noteOf(...writes: [ms: number, device: string, text: string][]): NoteState {
  const meeting = writes.reduce(
    (state, [ms, device, text]) =>
      applyChange(state, {
        id: '',
        meetingId: 'm',
        at: nextHybridTime(null, ms, device),
        set: { notes: { n: { text } } },
      }),
    emptyMeeting('m'),
  );
  return meeting.notes['n'] ?? {};
}

describe('what lost an edit can be seen', () => {
  it('shows the words that gave way to another device’s', () => {
    const note = noteOf([1, PHONE, 'the crane'], [2, LAPTOP, 'the harbour']);
    expect(lostTexts(note).map(({ text }) => text)).toEqual(['the crane']);
  });

  it('leaves out what a device wrote over its own words while typing', () => {
    const note = noteOf([1, PHONE, 'the'], [2, PHONE, 'the crane'], [3, LAPTOP, 'the harbour']);
    expect(lostTexts(note).map(({ text }) => text)).toEqual(['the crane']);
    expect(lostTexts(noteOf([1, PHONE, 'the'], [2, PHONE, 'the crane']))).toEqual([]);
  });

  it('shows the latest first, each once, and never what stands there now', () => {
    const note = noteOf(
      [1, PHONE, 'one'],
      [2, LAPTOP, 'two'],
      [3, PHONE, 'one'],
      [4, LAPTOP, 'three'],
      [5, PHONE, 'two'],
    );
    expect(lostTexts(note).map(({ text }) => text)).toEqual(['three', 'one']);
  });

  it('has nothing to say of a note without words', () => {
    expect(lostTexts({})).toEqual([]);
  });
});
