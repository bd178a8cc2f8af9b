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
import { ChangeLog, type KeptMeeting, type MergedMeeting, type NumberedChange } from './change-log.js';
import { countedFields, countsAlike } from './counted-fields.js';

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
    const { attendeeId } = owner;
    return this.unitOfWork.run(async (transaction) => {
      const cursor = await this.log.cursorOf(transaction, attendeeId);
      if (cursor === ERASED) throw new AppError('not-signed-in');
      const seq = (cursor ?? 0) + 1;
      const earlier = await this.log.add(transaction, { ...owner, seq, change });
      if (earlier) return firstAnswer(earlier, change);
      const kept = await this.log.meetingOf(transaction, attendeeId, change.meetingId);
      if (!kept) await this.checkRoom(transaction, attendeeId);
      await this.log.save(transaction, { ...owner, seq, ...merge(kept, change) });
      const receipt = { id: change.id, seq };
      transaction.afterCommit(() => taken(receipt));
      return receipt;
    });
  }

  private async checkRoom(transaction: Transaction, attendeeId: string): Promise<void> {
    if ((await this.log.countMeetings(transaction, attendeeId)) >= LIMITS.meetingsPerAttendee)
      throw new AppError('too-many', { detail: 'You have as many meetings as one fair can hold.' });
  }
}

function firstAnswer(earlier: NumberedChange, change: MeetingChange): ChangeReceipt {
  if (canonicalJson(earlier.change) !== canonicalJson(change)) throw new AppError('change-conflict');
  return { id: change.id, seq: earlier.seq };
}

function merge(
  kept: KeptMeeting | null,
  change: MeetingChange,
): Pick<MergedMeeting, 'changes' | 'state' | 'isNew' | 'counted'> {
  const changes = (kept?.changes ?? 0) + 1;
  const state = applyChange(kept?.state ?? emptyMeeting(change.meetingId), change);
  checkSize(state, changes);
  const isAsBefore = kept !== null && countsAlike(kept.state, state);
  return { changes, state, isNew: kept === null, counted: isAsBefore ? null : countedFields(state) };
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
