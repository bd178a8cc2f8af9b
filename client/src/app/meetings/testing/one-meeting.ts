import { signal, type WritableSignal } from '@angular/core';
import type { MeetingChange, MeetingPatch, MeetingState } from '@afterfair/shared/contracts';
import { applyChange, emptyMeeting, readMeeting, type VisibleMeeting } from '@afterfair/shared/rules';
import type { KeptLine } from '../../offline';

/** A book with one meeting, which every change goes into. */
export class OneMeeting {
  private state: MeetingState;
  readonly shown: WritableSignal<VisibleMeeting>;
  readonly changes: MeetingPatch[] = [];
  meeting = () => this.shown();
  readonly lines = signal<Record<string, KeptLine>>({});

  constructor(private readonly id = 'm') {
    this.state = applyChange(
      emptyMeeting(id),
      this.made({ employerId: 'e', startedAt: '2026-11-19T09:00:00Z' }),
    );
    this.shown = signal(readMeeting(this.state));
  }

  keepLine(id: string, line: KeptLine | null): Promise<void> {
    this.lines.set(line === null ? {} : { [id]: line });
    return Promise.resolve();
  }

  change(_id: string, set: MeetingPatch): Promise<void> {
    this.changes.push(set);
    this.state = applyChange(this.state, this.made(set));
    this.shown.set(readMeeting(this.state));
    return Promise.resolve();
  }

  private made(set: MeetingPatch): MeetingChange {
    const count = String(this.changes.length).padStart(4, '0');
    return { id: '', meetingId: this.id, at: `000000000000-${count}-`, set };
  }
}
