import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Prepared } from '@afterfair/shared/contracts';

/** What one attendee prepared, merged; the version is counted up inside the transaction that changes it. */
@Entity('prepared')
export class PreparedEntity {
  @PrimaryColumn('text', { name: 'attendee_id' })
  attendeeId!: string;

  @Column('integer')
  version!: number;

  @Column('simple-json')
  prepared!: Prepared;
}
