import type { MeetingState } from '@afterfair/shared/contracts';
import { canonicalJson, emptyMeeting, mergeMeetings } from '@afterfair/shared/rules';
import type { DeviceSnapshot, RecordedChange } from './device-store';

/**
 * What this page has stored and the store has not told of yet. A snapshot that was read before a change may arrive after it:
 * it must not take words back that already stand on the screen, where somebody types on.
 */
export class RecordedHere {
  /** The latest of each meeting, whose state has the others in it. */
  private readonly recorded = new Map<string, RecordedChange>();

  add(change: RecordedChange): void {
    this.recorded.set(change.state.id, change);
  }

  /** What the store tells now: what is in it need not be held any more. @returns it with what was recorded since. */
  told(snapshot: DeviceSnapshot): DeviceSnapshot {
    for (const [id, { state }] of this.recorded) {
      const told = snapshot.meetings.find((meeting) => meeting.id === id);
      if (holds(told, state)) this.recorded.delete(id);
    }
    return this.over(snapshot);
  }

  over(snapshot: DeviceSnapshot): DeviceSnapshot {
    if (this.recorded.size === 0) return snapshot;
    const states = new Map(snapshot.meetings.map((state) => [state.id, state]));
    const changes = new Map(snapshot.changes.map((change) => [change.order, change]));
    for (const [id, { state, waiting }] of this.recorded) {
      states.set(id, mergeMeetings(states.get(id) ?? emptyMeeting(id), state));
      changes.set(waiting.order, waiting);
    }
    return { ...snapshot, meetings: [...states.values()], changes: [...changes.values()] };
  }

  forget(): void {
    this.recorded.clear();
  }
}

function holds(state: MeetingState | undefined, recorded: MeetingState): boolean {
  return state !== undefined && canonicalJson(mergeMeetings(state, recorded)) === canonicalJson(state);
}
