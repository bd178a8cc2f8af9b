import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The attendee's sequence number of the last change; counted up inside the transaction (architecture.md). */
@Entity('attendee_cursor')
export class AttendeeCursorEntity {
  @PrimaryColumn('text', { name: 'attendee_id' })
  attendeeId!: string;

  @Column('integer')
  seq!: number;
}
