import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '@afterfair/shared/contracts';

/** A signed-in browser in one role. The token itself is only in the cookie. */
@Entity('session')
export class SessionEntity {
  /** SHA-256 of the token, hex. */
  @PrimaryColumn('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('text')
  role!: Role;

  /** The attendee, the organiser or the contact. */
  @Index('session_by_subject')
  @Column('text', { name: 'subject_id' })
  subjectId!: string;

  /** Null for organisers, who may have several fairs. */
  @Column('text', { name: 'fair_id', nullable: true })
  fairId!: string | null;

  /** 16 hex digits; only attendees' devices have one. */
  @Column('text', { name: 'device_id', nullable: true })
  deviceId!: string | null;

  /** The recruiter link that let it in; revoking the link ends the session. */
  @Column('text', { name: 'link_id', nullable: true })
  linkId!: string | null;

  @Column('text', { name: 'created_at' })
  createdAt!: string;

  @Column('text', { name: 'expires_at' })
  expiresAt!: string;
}
