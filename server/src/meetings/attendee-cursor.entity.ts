import { Column, Entity, PrimaryColumn } from 'typeorm';

/** In place of a sequence number: the attendee was erased, and a change that was still on its way is refused. */
export const ERASED = -1;

/** The attendee's sequence number of the last change; counted up inside the transaction (architecture.md). */
@Entity('attendee_cursor')
export class AttendeeCursorEntity {
  @PrimaryColumn('text', { name: 'attendee_id' })
  attendeeId!: string;

  @Column('integer')
  seq!: number;
}
