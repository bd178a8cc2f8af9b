import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that makes one organiser, once. */
@Entity('setup_link')
export class SetupLinkEntity {
  @PrimaryColumn('text', { name: 'token_hash' })
  tokenHash!: string;

  /** Null for the link that the server itself hands out at its first start. */
  @Column('text', { name: 'invited_by', nullable: true })
  invitedBy!: string | null;

  @Column('text', { name: 'expires_at' })
  expiresAt!: string;

  @Column('text', { name: 'used_at', nullable: true })
  usedAt!: string | null;
}
