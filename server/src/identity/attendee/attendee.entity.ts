import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EvidenceLink } from '@afterfair/shared/contracts';

/** Somebody who attends one fair. */
@Entity('attendee')
export class AttendeeEntity {
  @PrimaryColumn('text')
  id!: string;

  @Index('attendee_by_fair')
  @Column('text', { name: 'fair_id' })
  fairId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  email!: string;

  @Column('text')
  phone!: string;

  @Column('text')
  headline!: string;

  @Column('simple-json')
  links!: EvidenceLink[];

  @Column('simple-json')
  languages!: string[];

  @Column('text', { name: 'joined_at' })
  joinedAt!: string;
}
