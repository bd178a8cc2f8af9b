import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret of this installation, made at its first use. */
@Entity('server_secret')
export class ServerSecretEntity {
  @PrimaryColumn('text')
  name!: string;

  @Column('text')
  value!: string;
}
