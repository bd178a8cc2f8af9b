import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Reader } from '../../platform/database/index.js';
import { EmployerImportEntity, type WrittenEmployer } from './employer-import.entity.js';

/** So long an import can be undone (ux.md). */
const A_DAY_MS = 24 * 60 * 60_000;

/** The last import of each fair, for a day. */
@Injectable()
export class ImportStore {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** @returns null when there was none within a day. */
  async last(
    fairId: string,
    manager: EntityManager = this.reader.manager,
  ): Promise<EmployerImportEntity | null> {
    const row = await manager.findOneBy(EmployerImportEntity, { fairId });
    return row && this.clock.now() - Date.parse(row.importedAt) < A_DAY_MS ? row : null;
  }

  /** In place of the one before. */
  async remember(manager: EntityManager, fairId: string, written: WrittenEmployer[]): Promise<void> {
    await manager.upsert(EmployerImportEntity, { fairId, importedAt: this.clock.iso(), written }, ['fairId']);
  }

  async forget(manager: EntityManager, fairId: string): Promise<void> {
    await manager.delete(EmployerImportEntity, { fairId });
  }
}
