import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type ChangeReceipt,
  LIMITS,
  type MeetingChange,
  type MeetingState,
} from '@afterfair/shared/contracts';
import { applyChange, canonicalJson, emptyMeeting } from '@afterfair/shared/rules';
import { type Transaction, UnitOfWork } from '../platform/database/index.js';
import { AppError } from '../platform/problems/index.js';
import { ERASED } from './attendee-cursor.entity.js';
import { ChangeLog, type LoggedChange } from './change-log.js';

/** Whose meetings they are. */
export interface Owner {
  attendeeId: string;
  fairId: string;
}

/**
 * Records changes: the change, the merged meeting and the attendee's next sequence number are written in one
 * transaction, and what it returns is committed and synced ("Saved means saved").
 */
@Injectable()
export class ChangeRecorder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: ChangeLog,
  ) {}

  /**
   * A change that was taken before gives the first answer again ("Once means once").
   *
   * @param taken called after the commit of a change that is new.
   * @throws AppError `change-conflict` when another change has its id; `not-signed-in` for an attendee who was erased;
   *   `too-many` past a limit.
   */
  run(owner: Owner, change: MeetingChange, taken: (receipt: ChangeReceipt) => void): Promise<ChangeReceipt> {
    const contentHash = hash('sha256', canonicalJson(change), 'hex');
    return this.unitOfWork.run(async (transaction) => {
      const key = { attendeeId: owner.attendeeId, changeId: change.id, meetingId: change.meetingId };
      const stored = await this.log.find(transaction, key);
      if (stored.taken && stored.taken.contentHash !== contentHash) throw new AppError('change-conflict');
      if (stored.taken) return { id: change.id, seq: stored.taken.seq };
      if (stored.cursor === ERASED) throw new AppError('not-signed-in');
      if (!stored.meeting) await this.checkRoom(transaction, owner.attendeeId);
      const receipt = { id: change.id, seq: (stored.cursor ?? 0) + 1 };
      const meeting = merge(stored.meeting, change);
      await this.log.append(transaction, { ...owner, seq: receipt.seq, change, contentHash, meeting });
      transaction.afterCommit(() => taken(receipt));
      return receipt;
    });
  }

  private async checkRoom(transaction: Transaction, attendeeId: string): Promise<void> {
    if ((await this.log.countMeetings(transaction, attendeeId)) >= LIMITS.meetingsPerAttendee)
      throw new AppError('too-many', { detail: 'You have as many meetings as one fair can hold.' });
  }
}

function merge(
  stored: { changes: number; state: MeetingState } | null,
  change: MeetingChange,
): LoggedChange['meeting'] {
  const changes = (stored?.changes ?? 0) + 1;
  const state = applyChange(stored?.state ?? emptyMeeting(change.meetingId), change);
  checkSize(state, changes);
  const { employerId, startedAt, deleted } = state.fields;
  return {
    isNew: stored === null,
    changes,
    employerId: employerId?.value ?? null,
    startedAt: startedAt?.value ?? '',
    deleted: deleted?.value ?? false,
    state,
  };
}

function checkSize({ notes, people }: MeetingState, changes: number): void {
  if (
    Object.keys(notes).length > LIMITS.notesPerMeeting ||
    Object.keys(people).length > LIMITS.peoplePerMeeting
  )
    throw new AppError('too-many', { detail: 'This meeting has as many notes or people as it can hold.' });
  if (changes > LIMITS.changesPerMeeting)
    throw new AppError('too-many', { detail: 'This meeting has been changed as often as it can be.' });
}
