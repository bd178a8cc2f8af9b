import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ThreadSide } from '@afterfair/shared/contracts';
import type { ThreadNames } from './outbox.entity.js';

/** What one attendee and one contact have written to each other. */
@Entity('thread')
@Index('thread_by_pair', ['fairId', 'attendeeId', 'contactId'], { unique: true })
@Index('thread_by_contact', ['fairId', 'contactId'])
export class ThreadEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'fair_id' })
  fairId!: string;

  @Column('text', { name: 'attendee_id' })
  attendeeId!: string;

  @Column('text', { name: 'contact_id' })
  contactId!: string;

  @Column('text', { name: 'employer_id' })
  employerId!: string;

  @Column('simple-json')
  names!: ThreadNames;

  /** How many messages it holds; the place of the last one. */
  @Column('integer')
  length!: number;

  /** Place of the last message that each side has opened. */
  @Column('integer', { name: 'read_by_attendee' })
  readByAttendee!: number;

  @Column('integer', { name: 'read_by_recruiter' })
  readByRecruiter!: number;

  @Column('text', { name: 'last_at' })
  lastAt!: string;

  @Column('text', { name: 'last_from' })
  lastFrom!: ThreadSide;

  /** What the last message is: a kind of step, or of reply. */
  @Column('text', { name: 'last_kind', default: '' })
  lastKind!: string;

  @Column('text')
  preview!: string;

  @Column('boolean')
  closed!: boolean;
}
