import type { MeetingChange, MeetingState } from '@afterfair/shared/contracts';
import type { Transaction } from '../platform/database/index.js';

/** Whose change, and which. */
export interface ChangeKey {
  attendeeId: string;
  changeId: string;
  meetingId: string;
}

/** What is stored that a change depends on. */
export interface Stored {
  /** What the change's id was taken with before. */
  taken: { seq: number; contentHash: string } | null;
  /** The attendee's last sequence number; null before the first change. */
  cursor: number | null;
  meeting: { changes: number; state: MeetingState } | null;
}

/** A change that is taken, with the meeting that it made. */
export interface LoggedChange {
  attendeeId: string;
  fairId: string;
  seq: number;
  change: MeetingChange;
  contentHash: string;
  meeting: {
    isNew: boolean;
    changes: number;
    employerId: string | null;
    startedAt: string;
    deleted: boolean;
    state: MeetingState;
  };
}

/**
 * Where changes and the meetings that they make are kept. Every call is part of the transaction that is handed in; the
 * answers may come at once, for an embedded database has nothing to wait for.
 */
export abstract class ChangeLog {
  abstract find(transaction: Transaction, key: ChangeKey): Stored | Promise<Stored>;

  /** How many meetings the attendee has, deleted ones too. */
  abstract countMeetings(transaction: Transaction, attendeeId: string): number | Promise<number>;

  /** Writes the change, its meeting and the attendee's cursor. */
  abstract append(transaction: Transaction, entry: LoggedChange): void | Promise<void>;
}
