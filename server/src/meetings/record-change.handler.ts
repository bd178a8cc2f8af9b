import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  type ChangeReceipt,
  LIMITS,
  type MeetingChange,
  type MeetingState,
} from '@afterfair/shared/contracts';
import { applyChange, canonicalJson, emptyMeeting, readMeeting } from '@afterfair/shared/rules';
import { FairStore } from '../fairs/index.js';
import type { AttendeePrincipal } from '../platform/access/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { AppError } from '../platform/problems/index.js';
import { AttendeeCursorEntity, ERASED } from './attendee-cursor.entity.js';
import { checkReferences } from './check-references.js';
import { KnownIds } from './known-ids.js';
import { MeetingChangeEntity } from './meeting-change.entity.js';
import { MeetingEntity } from './meeting.entity.js';

/**
 * Takes one change of a meeting: the change, the merged meeting and the attendee's next sequence number are written in
 * one transaction, and what it returns is committed and synced ("Saved means saved").
 */
@Injectable()
export class RecordChangeHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fairs: FairStore,
    private readonly knownIds: KnownIds,
    private readonly events: AppEvents,
  ) {}

  /**
   * A change that was taken before gives the first answer again ("Once means once").
   *
   * @throws AppError `change-conflict` when another change has its id; `invalid-input` for ids of nobody's;
   *   `fair-not-open` while the fair is a draft; `too-many` past a limit.
   */
  async run({ attendeeId, fairId }: AttendeePrincipal, change: MeetingChange): Promise<ChangeReceipt> {
    const fair = await this.fairs.get(fairId);
    if (fair.state === 'draft') throw new AppError('fair-not-open');
    checkReferences(change, await this.knownIds.of(fairId));
    const contentHash = createHash('sha256').update(canonicalJson(change)).digest('hex');
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const taken = await manager.findOneBy(MeetingChangeEntity, { attendeeId, id: change.id });
      if (taken && taken.contentHash !== contentHash) throw new AppError('change-conflict');
      if (taken) return { id: change.id, seq: taken.seq };
      const seq = await nextSeq(manager, attendeeId);
      await mergeInto(manager, { attendeeId, fairId, seq }, change);
      await manager.insert(MeetingChangeEntity, {
        attendeeId,
        id: change.id,
        fairId,
        seq,
        contentHash,
        change,
      });
      afterCommit(() => this.events.publish('MeetingsChanged', { fairId, attendeeId, cursor: seq }));
      return { id: change.id, seq };
    });
  }
}

async function nextSeq(manager: EntityManager, attendeeId: string): Promise<number> {
  const cursor = await manager.findOneBy(AttendeeCursorEntity, { attendeeId });
  if (cursor?.seq === ERASED) throw new AppError('not-signed-in');
  const seq = (cursor?.seq ?? 0) + 1;
  if (cursor) await manager.update(AttendeeCursorEntity, { attendeeId }, { seq });
  else await manager.insert(AttendeeCursorEntity, { attendeeId, seq });
  return seq;
}

interface Owner {
  attendeeId: string;
  fairId: string;
  seq: number;
}

async function mergeInto(manager: EntityManager, owner: Owner, change: MeetingChange): Promise<void> {
  const key = { attendeeId: owner.attendeeId, id: change.meetingId };
  const stored = await manager.findOneBy(MeetingEntity, key);
  if (!stored) await checkRoom(manager, owner.attendeeId);
  const state = applyChange(stored?.state ?? emptyMeeting(change.meetingId), change);
  checkSize(state, (stored?.changes ?? 0) + 1);
  const { employerId, startedAt, deleted } = readMeeting(state);
  const row = { ...owner, changes: (stored?.changes ?? 0) + 1, employerId, startedAt, deleted, state };
  if (stored) await manager.update(MeetingEntity, key, row);
  else await manager.insert(MeetingEntity, { ...row, id: change.meetingId });
}

async function checkRoom(manager: EntityManager, attendeeId: string): Promise<void> {
  if ((await manager.countBy(MeetingEntity, { attendeeId })) >= LIMITS.meetingsPerAttendee)
    throw new AppError('too-many', { detail: 'You have as many meetings as one fair can hold.' });
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
