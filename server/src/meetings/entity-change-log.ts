import type { Transaction } from '../platform/database/index.js';
import { AttendeeCursorEntity } from './attendee-cursor.entity.js';
import { ChangeLog, type ChangeKey, type LoggedChange, type Stored } from './change-log.js';
import { MeetingChangeEntity } from './meeting-change.entity.js';
import { MeetingEntity } from './meeting.entity.js';

/** Changes through TypeORM's entities, on any database. */
export class EntityChangeLog extends ChangeLog {
  override async find(
    { manager }: Transaction,
    { attendeeId, changeId, meetingId }: ChangeKey,
  ): Promise<Stored> {
    const taken = await manager.findOneBy(MeetingChangeEntity, { attendeeId, id: changeId });
    const cursor = await manager.findOneBy(AttendeeCursorEntity, { attendeeId });
    const meeting = await manager.findOneBy(MeetingEntity, { attendeeId, id: meetingId });
    return { taken, cursor: cursor?.seq ?? null, meeting };
  }

  override countMeetings({ manager }: Transaction, attendeeId: string): Promise<number> {
    return manager.countBy(MeetingEntity, { attendeeId });
  }

  override async append({ manager }: Transaction, entry: LoggedChange): Promise<void> {
    const { attendeeId, fairId, seq, change, contentHash } = entry;
    const { isNew, ...meeting } = entry.meeting;
    const key = { attendeeId, id: change.meetingId };
    if (isNew) await manager.insert(MeetingEntity, { ...key, fairId, seq, ...meeting });
    else await manager.update(MeetingEntity, key, { fairId, seq, ...meeting });
    await manager.upsert(AttendeeCursorEntity, { attendeeId, seq }, ['attendeeId']);
    await manager.insert(MeetingChangeEntity, {
      attendeeId,
      id: change.id,
      fairId,
      seq,
      contentHash,
      change,
    });
  }
}
