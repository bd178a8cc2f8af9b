import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Step, StepKind } from '@afterfair/shared/contracts';

/** A step of an attendee's plan, as the rules made it, and what the attendee made of it. Instants are ISO 8601 in UTC. */
@Entity('step')
@Index('step_by_attendee', ['fairId', 'attendeeId'])
export class StepEntity {
  /** The rules' id: attendee, contact, kind and ordinal or promise. Planning again finds the same row. */
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

  @Column('text')
  kind!: StepKind;

  /** With the rules' own draft, also after the attendee wrote other words. */
  @Column('simple-json')
  plan!: Step;

  /** Whom it goes to, as known when it was planned. */
  @Column('simple-json')
  recipient!: StepRecipient;

  /** Of everything its text was made from: another hash asks for another text. */
  @Column('text', { name: 'source_hash' })
  sourceHash!: string;

  /** The attendee's words instead of the draft's; both or neither. */
  @Column('text', { name: 'edited_subject', nullable: true })
  editedSubject!: string | null;

  @Column('text', { name: 'edited_body', nullable: true })
  editedBody!: string | null;

  @Column('boolean')
  skipped!: boolean;

  @Column('text', { name: 'shown_at', nullable: true })
  shownAt!: string | null;

  @Column('text', { name: 'approved_at', nullable: true })
  approvedAt!: string | null;

  /** Hash of the text that was approved. */
  @Column('text', { name: 'approved_hash', nullable: true })
  approvedHash!: string | null;
}

export interface StepRecipient {
  name: string;
  title: string;
  /** The recipient's clock (T7), IANA. */
  timeZone: string;
  employer: string;
}
