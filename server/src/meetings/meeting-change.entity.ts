import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeetingChange } from '@afterfair/shared/contracts';

/** A change as it came in: the log from which every device can catch up, and the memory that makes once mean once. */
@Entity('meeting_change')
export class MeetingChangeEntity {
  @PrimaryColumn('text', { name: 'attendee_id' })
  attendeeId!: string;

  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'fair_id' })
  fairId!: string;

  @Column('integer')
  seq!: number;

  /** SHA-256 of the change's canonical JSON, hex. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('simple-json')
  change!: MeetingChange;
}
