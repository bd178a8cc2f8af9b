import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Channel, Reason, StepKind, Window } from '@afterfair/shared/contracts';
import type { MessageLife } from '@afterfair/shared/rules';

/** The states of the rules' table; what is not approved has no row. */
export type OutboxState = Exclude<MessageLife, 'none'>;

/** The ledger: one row for each step that was approved, with the text that was approved. Instants are ISO 8601 in UTC. */
@Entity('outbox')
@Index('outbox_due', ['state', 'notBefore'])
@Index('outbox_by_attendee', ['fairId', 'attendeeId'])
@Index('outbox_by_contact', ['fairId', 'contactId'])
export class OutboxEntity {
  /** The step: approving it twice makes one row, and its id is the connector's key. */
  @PrimaryColumn('text', { name: 'step_id' })
  stepId!: string;

  @Column('text', { name: 'fair_id' })
  fairId!: string;

  @Column('text', { name: 'attendee_id' })
  attendeeId!: string;

  @Column('text', { name: 'contact_id' })
  contactId!: string;

  @Column('text', { name: 'employer_id' })
  employerId!: string;

  /** Names as they are shown beside the message, for the thread it may open. */
  @Column('simple-json')
  names!: ThreadNames;

  @Column('text')
  kind!: StepKind;

  @Column('text')
  channel!: Channel;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('text')
  language!: string;

  @Column('simple-json')
  window!: Window;

  /** The recipient's clock (T7), IANA. */
  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('text', { name: 'not_before' })
  notBefore!: string;

  @Column('text')
  state!: OutboxState;

  /** While `sending`: until when the connector may take its time. */
  @Column('text', { name: 'lease_until', nullable: true })
  leaseUntil!: string | null;

  @Column('integer')
  attempts!: number;

  /** Why it waits, stopped or failed. */
  @Column('simple-json', { nullable: true })
  reason!: Reason | null;

  @Column('text', { name: 'approved_at' })
  approvedAt!: string;

  @Column('text', { name: 'sent_at', nullable: true })
  sentAt!: string | null;
}

export interface ThreadNames {
  attendee: string;
  contact: string;
  contactTitle: string;
  employer: string;
}
