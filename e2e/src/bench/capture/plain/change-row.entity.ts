import type { MeetingPatch } from '@afterfair/shared/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A change as it came in. */
@Entity('change')
@Index(['attendee', 'meetingId'])
export class ChangeRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  attendee!: string;

  @Column('text')
  meetingId!: string;

  @Column('text')
  at!: string;

  @Column('simple-json')
  set!: MeetingPatch;
}
