import { inject, Injectable } from '@angular/core';
import type { MeetingState } from '@afterfair/shared/contracts';
import { applyChange, emptyMeeting, readMeeting } from '@afterfair/shared/rules';
import { KEEP } from '../core/keep.token';
import { NEW_ID } from '../core/new-id.token';
import { latestTimeOf, nextHybridTime } from './hybrid-clock';
import type { UnkeptChange } from './unkept-changes';

/** With ids of their own, in the order in which they were written. */
type Remembered = [id: string, written: UnkeptChange][];

/**
 * What is on its way into the device's store. A page that goes takes an unfinished transaction with it, and with it the last
 * words; what is written down here at once is still there when the page comes again.
 */
@Injectable({ providedIn: 'root' })
export class BeingStored {
  private readonly keep = inject(KEEP);
  private readonly newId = inject(NEW_ID);

  /** @returns to be called once it is stored, or is kept on the screen instead */
  begin(attendeeId: string, written: UnkeptChange): () => void {
    const id = this.newId();
    this.write(attendeeId, [...this.read(attendeeId), [id, written]]);
    return () => this.end(attendeeId, [id]);
  }

  /** What a page that went left behind, in the order in which it was written, with what is to be called once it is stored. */
  left(attendeeId: string): { changes: UnkeptChange[]; areStored: () => void } {
    const left = this.read(attendeeId);
    const ids = left.map(([id]) => id);
    return { changes: left.map(([, written]) => written), areStored: () => this.end(attendeeId, ids) };
  }

  forget(attendeeId: string): void {
    this.keep.removeItem(keyOf(attendeeId));
  }

  private end(attendeeId: string, ids: string[]): void {
    const rest = this.read(attendeeId).filter(([id]) => !ids.includes(id));
    if (rest.length === 0) this.forget(attendeeId);
    else this.write(attendeeId, rest);
  }

  private write(attendeeId: string, all: Remembered): void {
    try {
      this.keep.setItem(keyOf(attendeeId), JSON.stringify(all));
    } catch (fault) {
      // A browser without room for this second place may have some for the first, which says what is saved.
      console.error(fault);
    }
  }

  private read(attendeeId: string): Remembered {
    const kept = this.keep.getItem(keyOf(attendeeId));
    return kept === null ? [] : (JSON.parse(kept) as Remembered);
  }
}

/** Whether a meeting holds what was written already: the page went after it was stored. */
export function isHeld(
  state: MeetingState | undefined,
  { meetingId, set }: UnkeptChange,
  deviceId: string,
): boolean {
  const before = state ?? emptyMeeting(meetingId);
  const at = nextHybridTime(latestTimeOf(before), 0, deviceId);
  const after = applyChange(before, { id: '', meetingId, at, set });
  return said(before) === said(after);
}

/** Without how many earlier versions there are: the same words once more make one. */
function said(state: MeetingState): string {
  const { notes, ...rest } = readMeeting(state);
  return JSON.stringify([rest, notes.map(({ earlier: _, ...note }) => note)]);
}

function keyOf(attendeeId: string): string {
  return `af-being-stored-${attendeeId}`;
}
