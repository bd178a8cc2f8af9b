import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Employer } from '@afterfair/shared/contracts';

/** An employer as an import found it, null when it was new, and as it left it. */
export interface WrittenEmployer {
  before: Employer | null;
  after: Employer;
}

/** The last import of a fair that wrote something, so that it can be undone. */
@Entity('employer_import')
export class EmployerImportEntity {
  @PrimaryColumn('text', { name: 'fair_id' })
  fairId!: string;

  /** ISO 8601 in UTC. */
  @Column('text', { name: 'imported_at' })
  importedAt!: string;

  @Column('simple-json')
  written!: WrittenEmployer[];
}
