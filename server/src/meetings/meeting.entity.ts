import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MeetingState } from '@afterfair/shared/contracts';

/**
 * The merged state of one meeting. Its key starts with its owner: a meeting's id is made by a device, and the same id
 * from somebody else is somebody else's meeting.
 */
@Entity('meeting')
@Index('meeting_by_fair', ['fairId', 'deleted', 'employerId', 'quarter'])
@Index('meeting_by_cursor', ['attendeeId', 'seq'])
export class MeetingEntity {
  @PrimaryColumn('text', { name: 'attendee_id' })
  attendeeId!: string;

  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'fair_id' })
  fairId!: string;

  /** The attendee's sequence number of the last change to it. */
  @Column('integer')
  seq!: number;

  /** How many changes it took. */
  @Column('integer')
  changes!: number;

  /** Copies of merged fields, for counting. */
  @Column('text', { name: 'employer_id', nullable: true })
  employerId!: string | null;

  /** The quarter of an hour in which it began, counted from 1970. */
  @Column('integer', { nullable: true })
  quarter!: number | null;

  @Column('boolean')
  deleted!: boolean;

  @Column('simple-json')
  state!: MeetingState;
}
