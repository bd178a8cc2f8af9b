import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person at an employer. */
@Entity('contact')
@Index('contact_by_employer', ['fairId', 'employerId'])
export class ContactEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'fair_id' })
  fairId!: string;

  @Column('text', { name: 'employer_id' })
  employerId!: string;

  /** Place in the employer's list, from 0. */
  @Column('integer')
  place!: number;

  @Column('text')
  name!: string;

  @Column('text')
  title!: string;

  @Column('text')
  email!: string;

  @Column('text')
  language!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('text')
  salutation!: string;

  @Column('boolean', { name: 'opted_out' })
  optedOut!: boolean;
}
