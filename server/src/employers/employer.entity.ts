import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Position } from '@afterfair/shared/contracts';

/** An employer of a fair. */
@Entity('employer')
@Index('employer_by_fair', ['fairId', 'name'])
export class EmployerEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'fair_id' })
  fairId!: string;

  @Column('text')
  name!: string;

  /** ISO 3166-1 alpha-2, empty when unknown. */
  @Column('text')
  country!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('text')
  booth!: string;

  @Column('simple-json')
  positions!: Position[];
}
