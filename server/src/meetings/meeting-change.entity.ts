import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeetingChange } from '@afterfair/shared/contracts';

/**
 * A change as it came in: the log from which every device can catch up, and the memory that makes once mean once. Its key
 * begins with the fair and then with the change's id, which begins with the time: what comes in together is written
 * side by side, rather than to a page of each attendee.
 */
@Entity('meeting_change', { withoutRowid: true })
export class MeetingChangeEntity {
  @PrimaryColumn('text', { name: 'fair_id' })
  fairId!: string;

  @PrimaryColumn('text')
  id!: string;

  @PrimaryColumn('text', { name: 'attendee_id' })
  attendeeId!: string;

  @Column('integer')
  seq!: number;

  @Column('simple-json')
  change!: MeetingChange;
}
