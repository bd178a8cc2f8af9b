import { describe, expect, it } from '@jest/globals';
import type { MeetingState, NoteFields } from '@afterfair/shared/contracts';
import { applyChange, emptyMeeting } from '@afterfair/shared/rules';
import { nextHybridTime } from './hybrid-clock';
import { lostNotes } from './lost-notes';

const PHONE = '00000000000000aa';
const LAPTOP = '00000000000000bb';

function meetingOf(...writes: [ms: number, device: string, set: Partial<NoteFields>][]): MeetingState {
  return writes.reduce(
    (state, [ms, device, set]) =>
      applyChange(state, {
        id: '',
        meetingId: 'm',
        at: nextHybridTime(null, ms, device),
        set: { notes: { n: set } },
      }),
    emptyMeeting('m'),
  );
}

describe('what lost to a deletion can be seen', () => {
  const typed: [number, string, Partial<NoteFields>] = [1, PHONE, { text: 'the crane' }];

  it('shows the words of this device that another deleted', () => {
    const meeting = meetingOf(typed, [2, LAPTOP, { deleted: true }]);
    expect(lostNotes(meeting, PHONE)).toEqual([{ id: 'n', text: 'the crane' }]);
  });

  it.each<[why: string, writes: [number, string, Partial<NoteFields>][], device: string]>([
    ['what was deleted here', [typed, [2, PHONE, { deleted: true }]], PHONE],
    ['what another device wrote', [typed, [2, LAPTOP, { deleted: true }]], LAPTOP],
    ['what stands in the list', [typed], PHONE],
    ['what was taken back', [typed, [2, LAPTOP, { deleted: true }], [3, PHONE, { deleted: false }]], PHONE],
    [
      'a note without words',
      [
        [1, PHONE, { text: ' ' }],
        [2, LAPTOP, { deleted: true }],
      ],
      PHONE,
    ],
  ])('leaves out %s', (_why, writes, device) => {
    expect(lostNotes(meetingOf(...writes), device)).toEqual([]);
  });
});
