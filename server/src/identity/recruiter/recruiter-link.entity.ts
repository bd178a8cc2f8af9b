import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A contact's personal way into their inbox. */
@Entity('recruiter_link')
@Index('recruiter_link_by_contact', ['fairId', 'contactId'])
export class RecruiterLinkEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'fair_id' })
  fairId!: string;

  @Column('text', { name: 'contact_id' })
  contactId!: string;

  @Column('text', { name: 'created_at' })
  createdAt!: string;

  @Column('text', { name: 'revoked_at', nullable: true })
  revokedAt!: string | null;
}
