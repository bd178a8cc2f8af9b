import { signal } from '@angular/core';
import type { MeetingPatch } from '@afterfair/shared/contracts';
import { applyChange, emptyMeeting, readMeeting } from '@afterfair/shared/rules';
import type { KeptLine } from '../../offline';

/** A book with one meeting, which every change goes into. */
export class OneMeeting {
  private state = applyChange(
    emptyMeeting('m'),
    change({ employerId: 'e', startedAt: '2026-11-19T09:00:00Z' }),
  );
  readonly changes: MeetingPatch[] = [];
  readonly shown = signal(readMeeting(this.state));
  meeting = () => this.shown();
  readonly lines = signal<Record<string, KeptLine>>({});
  keepLine(id: string, line: KeptLine | null): Promise<void> {
    this.lines.set(line === null ? {} : { [id]: line });
    return Promise.resolve();
  }
  change(_id: string, set: MeetingPatch): Promise<void> {
    this.changes.push(set);
    this.state = applyChange(this.state, change(set, this.changes.length));
    this.shown.set(readMeeting(this.state));
    return Promise.resolve();
  }
}

function change(set: MeetingPatch, count = 0) {
  return { id: '', meetingId: 'm', at: `000000000000-${String(count).padStart(4, '0')}-`, set };
}
