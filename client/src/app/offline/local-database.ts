import { Dexie, type Table } from 'dexie';
import type {
  EmployerCard,
  FollowUpsView,
  HybridTime,
  MeetingChange,
  MeetingState,
  Problem,
} from '@afterfair/shared/contracts';
import type { KeptLine } from './kept-line';
import type { KeptPrepared } from './prepared-store';

/** A row of the queue; `aside` is the indexed form of "has a problem". */
export interface ChangeRow {
  order?: number;
  meetingId: string;
  aside: 0 | 1;
  change: MeetingChange;
  problem: Problem | null;
}

/**
 * What is kept once: the cursor, the latest hybrid time, the follow-ups last seen, what was prepared, and by meeting the line
 * that is still in the box. A line that was left before what was tapped away was kept with it is the id of its note alone.
 */
export type KeptRow =
  | { key: 'cursor'; value: number }
  | { key: 'clock'; value: HybridTime }
  | { key: 'follow-ups'; value: FollowUpsView }
  | { key: 'prepared'; value: KeptPrepared }
  | { key: 'lines'; value: Record<string, KeptLine | string> };

const PREFIX = 'afterfair-';

/** The tables of one attendee on this device. */
export class LocalDatabase extends Dexie {
  readonly meetings: Table<MeetingState, string>;
  readonly changes: Table<ChangeRow, number>;
  readonly employers: Table<EmployerCard & { place: number }, string>;
  readonly kept: Table<KeptRow, string>;

  constructor(attendeeId: string) {
    super(PREFIX + attendeeId);
    this.version(1).stores({
      meetings: 'id',
      changes: '++order, meetingId, [aside+order]',
      employers: 'id, place',
      kept: 'key',
    });
    this.meetings = this.table('meetings');
    this.changes = this.table('changes');
    this.employers = this.table('employers');
    this.kept = this.table('kept');
  }

  /** The ids of the attendees of whom this device keeps something. */
  static async attendees(): Promise<string[]> {
    const names = await Dexie.getDatabaseNames();
    return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
  }
}
