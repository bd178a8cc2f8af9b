import type { Transaction } from '../platform/database/index.js';
import { AttendeeCursorEntity } from './attendee-cursor.entity.js';
import {
  ChangeLog,
  type KeptMeeting,
  type MergedMeeting,
  type NewChange,
  type NumberedChange,
} from './change-log.js';
import { MeetingChangeEntity } from './meeting-change.entity.js';
import { MeetingEntity } from './meeting.entity.js';

/** Changes through TypeORM's entities, on any database. */
export class EntityChangeLog extends ChangeLog {
  override async cursorOf({ manager }: Transaction, attendeeId: string): Promise<number | null> {
    return (await manager.findOneBy(AttendeeCursorEntity, { attendeeId }))?.seq ?? null;
  }

  override async add({ manager }: Transaction, entry: NewChange): Promise<NumberedChange | null> {
    const { attendeeId, fairId, seq, change } = entry;
    const key = { fairId, id: change.id, attendeeId };
    const earlier = await manager.findOneBy(MeetingChangeEntity, key);
    if (earlier) return earlier;
    await manager.insert(MeetingChangeEntity, { ...key, seq, change });
    return null;
  }

  override meetingOf({ manager }: Transaction, attendeeId: string, id: string): Promise<KeptMeeting | null> {
    return manager.findOneBy(MeetingEntity, { attendeeId, id });
  }

  override countMeetings({ manager }: Transaction, attendeeId: string): Promise<number> {
    return manager.countBy(MeetingEntity, { attendeeId });
  }

  override async save({ manager }: Transaction, meeting: MergedMeeting): Promise<void> {
    const { attendeeId, fairId, seq, changes, state, isNew, counted } = meeting;
    const key = { attendeeId, id: state.id };
    if (isNew) await manager.insert(MeetingEntity, { ...key, fairId, seq, changes, state, ...counted });
    else await manager.update(MeetingEntity, key, { seq, changes, state, ...counted });
    await manager.upsert(AttendeeCursorEntity, { attendeeId, seq }, ['attendeeId']);
  }
}
