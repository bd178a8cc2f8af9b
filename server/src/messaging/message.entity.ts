import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ReplyKind, StepKind, ThreadSide } from '@afterfair/shared/contracts';

/** A message of a thread, as it arrived. */
@Entity('message')
@Index('message_by_key', ['threadId', 'key'], { unique: true })
@Index('message_by_place', ['threadId', 'place'], { unique: true })
@Index('message_by_fair', ['fairId'])
export class MessageEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'fair_id' })
  fairId!: string;

  @Column('text', { name: 'thread_id' })
  threadId!: string;

  @Column('text', { name: 'attendee_id' })
  attendeeId!: string;

  @Column('text', { name: 'contact_id' })
  contactId!: string;

  /** What its maker calls it: the step of a message that went out, the reply's own id. A repeat has the same. */
  @Column('text', { name: 'maker_key' })
  key!: string;

  /** Place in the thread, from 1. */
  @Column('integer')
  place!: number;

  @Column('text', { name: 'sender' })
  from!: ThreadSide;

  @Column('text')
  kind!: StepKind | ReplyKind;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('text')
  language!: string;

  @Column('text')
  at!: string;
}
