import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StepKind } from '@afterfair/shared/contracts';

/** A step that a rule forbids: it stays in the plan with the rule that suppressed it (C8). */
@Entity('suppressed_step')
export class SuppressedStepEntity {
  @PrimaryColumn('text', { name: 'fair_id' })
  fairId!: string;

  @PrimaryColumn('text', { name: 'attendee_id' })
  attendeeId!: string;

  @PrimaryColumn('text', { name: 'contact_id' })
  contactId!: string;

  @PrimaryColumn('text')
  kind!: StepKind;

  @PrimaryColumn('text')
  rule!: string;

  @Column('text')
  text!: string;

  @Column('text', { name: 'contact_name' })
  contactName!: string;

  @Column('text', { name: 'employer_name' })
  employerName!: string;
}
