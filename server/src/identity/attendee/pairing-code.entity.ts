import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A short-lived code that lets a second device in as the same attendee, once. */
@Entity('pairing_code')
export class PairingCodeEntity {
  @PrimaryColumn('text', { name: 'code_hash' })
  codeHash!: string;

  @Column('text', { name: 'attendee_id' })
  attendeeId!: string;

  @Column('text', { name: 'expires_at' })
  expiresAt!: string;
}
