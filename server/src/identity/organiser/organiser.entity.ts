import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('organiser')
export class OrganiserEntity {
  @PrimaryColumn('text')
  id!: string;

  /** Lower case. */
  @Index('organiser_by_email', { unique: true })
  @Column('text')
  email!: string;

  /** argon2id in PHC form. */
  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('text', { name: 'created_at' })
  createdAt!: string;
}
