import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FairDay, FairState, PolicyInput } from '@afterfair/shared/contracts';

/** A fair, owned by one organiser. Instants are ISO 8601 in UTC. */
@Entity('fair')
export class FairEntity {
  @PrimaryColumn('text')
  id!: string;

  @Index('fair_by_organiser')
  @Column('text', { name: 'organiser_id' })
  organiserId!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('simple-json')
  days!: FairDay[];

  @Column('simple-json')
  languages!: string[];

  @Column('simple-json')
  policy!: PolicyInput;

  @Column('text')
  state!: FairState;

  @Index('fair_by_join_code', { unique: true })
  @Column('text', { name: 'join_code' })
  joinCode!: string;

  @Column('text', { name: 'created_at' })
  createdAt!: string;

  @Column('text', { name: 'ended_at', nullable: true })
  endedAt!: string | null;

  @Column('text', { name: 'cut_at', nullable: true })
  cutAt!: string | null;
}
