import type { MeetingChange, MeetingState } from '@afterfair/shared/contracts';
import type { Transaction } from '../platform/database/index.js';
import { AttendeeCursorEntity, ERASED } from './attendee-cursor.entity.js';
import { MeetingChangeEntity } from './meeting-change.entity.js';
import { MeetingEntity } from './meeting.entity.js';

/** A change and its place in the attendee's log. */
export interface NumberedChange {
  seq: number;
  change: MeetingChange;
}

/** A change that is to be kept. */
export interface NewChange extends NumberedChange {
  attendeeId: string;
  fairId: string;
}

/** A meeting as it is kept: how many changes made it, and what they made. */
export interface KeptMeeting {
  changes: number;
  state: MeetingState;
}

/** What a fair's counts are made of; copies of merged fields. */
export interface CountedFields {
  employerId: string | null;
  /** The quarter of an hour in which it began, counted from 1970; null when that is not known. */
  quarter: number | null;
  deleted: boolean;
}

/** A meeting that a change has made or altered. */
export interface MergedMeeting extends KeptMeeting {
  attendeeId: string;
  fairId: string;
  seq: number;
  isNew: boolean;
  /** Null when they are as they were. */
  counted: CountedFields | null;
}

/**
 * Where changes and the meetings that they make are kept. Every call is part of the transaction that is handed in; the
 * answers may come at once, for an embedded database has nothing to wait for.
 */
export abstract class ChangeLog {
  /** The attendee's last sequence number; null before the first change, {@link ERASED} after the last one. */
  abstract cursorOf(transaction: Transaction, attendeeId: string): number | null | Promise<number | null>;

  /**
   * Writes a change, unless the attendee has one of that id.
   *
   * @returns null when it was written; the one that is there, and then nothing was written.
   */
  abstract add(
    transaction: Transaction,
    change: NewChange,
  ): NumberedChange | null | Promise<NumberedChange | null>;

  abstract meetingOf(
    transaction: Transaction,
    attendeeId: string,
    meetingId: string,
  ): KeptMeeting | null | Promise<KeptMeeting | null>;

  /** How many meetings the attendee has, deleted ones too. */
  abstract countMeetings(transaction: Transaction, attendeeId: string): number | Promise<number>;

  /** Writes what became of a meeting, and the attendee's cursor. */
  abstract save(transaction: Transaction, meeting: MergedMeeting): void | Promise<void>;

  /** Removes every meeting of an attendee and every change that made them; no change is taken from then on. */
  async erase({ manager }: Transaction, attendeeId: string): Promise<void> {
    const meetings = await manager.find(MeetingEntity, { select: { fairId: true }, where: { attendeeId } });
    // The log is in the order of a fair's time: only fairs that the attendee was at are searched.
    for (const fairId of new Set(meetings.map((meeting) => meeting.fairId)))
      await manager.delete(MeetingChangeEntity, { fairId, attendeeId });
    await manager.delete(MeetingEntity, { attendeeId });
    await manager.upsert(AttendeeCursorEntity, { attendeeId, seq: ERASED }, ['attendeeId']);
  }
}
