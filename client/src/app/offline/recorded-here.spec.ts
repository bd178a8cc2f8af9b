import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MeetingState } from '@afterfair/shared/contracts';
import { applyChange, emptyMeeting, NOTHING_PREPARED } from '@afterfair/shared/rules';
import type { DeviceSnapshot, RecordedChange } from './device-store';
import { nextHybridTime } from './hybrid-clock';
import { RecordedHere } from './recorded-here';

const DEVICE = '00000000000000aa';

/** The change of a meeting at `ms`: what its note says then. */
function write(before: MeetingState, ms: number, text: string): RecordedChange {
  const at = nextHybridTime(null, ms, DEVICE);
  const change = { id: `c${ms}`, meetingId: before.id, at, set: { notes: { n: { text } } } };
  return { state: applyChange(before, change), waiting: { order: ms, change, problem: null } };
}

function read(state: MeetingState, changes: RecordedChange[] = []): DeviceSnapshot {
  return {
    meetings: [state],
    changes: changes.map(({ waiting }) => waiting),
    prepared: NOTHING_PREPARED,
    unsentPrepared: 0,
    lines: {},
  };
}

const textOf = ({ meetings }: DeviceSnapshot) => meetings[0]?.notes['n']?.text?.value;

describe('what was stored here', () => {
  const first = write(emptyMeeting('m'), 1, 'met in Kiel');
  const second = write(first.state, 2, 'met in');
  let recorded: RecordedHere;

  beforeEach(() => {
    recorded = new RecordedHere();
  });

  it('is not taken back by a snapshot that was read before it', () => {
    recorded.add(second);
    const shown = recorded.told(read(first.state));
    expect([textOf(shown), shown.changes.map(({ order }) => order)]).toEqual(['met in', [2]]);
  });

  it('stands although the store did not know the meeting yet', () => {
    recorded.add(first);
    const shown = recorded.told({ ...read(first.state), meetings: [] });
    expect(textOf(shown)).toBe('met in Kiel');
  });

  it('is forgotten once the store tells of it, so that what is taken away later stays away', () => {
    recorded.add(second);
    recorded.told(read(second.state, [second]));
    const later = read(first.state);
    expect(recorded.told(later)).toBe(later);
  });

  it('stands when something is written in another meeting meanwhile', () => {
    recorded.add(second);
    const other = write(emptyMeeting('o'), 3, 'the crane');
    recorded.add(other);
    expect(textOf(recorded.over(read(second.state, [second])))).toBe('met in');
    expect(textOf(recorded.told(read(first.state)))).toBe('met in');
  });

  it('is not counted as unsent again when the server has it already', () => {
    recorded.add(second);
    expect(recorded.told(read(second.state)).changes).toEqual([]);
  });
});
