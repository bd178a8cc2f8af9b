import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ImportUndone } from '@afterfair/shared/contracts';
import { canonicalJson } from '@afterfair/shared/rules';
import { UnitOfWork } from '../../platform/database/index.js';
import { AppEvents } from '../../platform/events/app-events.js';
import { notFound } from '../../platform/problems/index.js';
import { EmployerMeetings } from '../employer-meetings.js';
import { EmployerStore } from '../employer.store.js';
import type { WrittenEmployer } from './employer-import.entity.js';
import { ImportStore } from './import.store.js';

/**
 * Takes the last import of a fair back, in one unit of work. What somebody changed since, and whoever was met since, stays:
 * an undo must not undo what others did.
 */
@Injectable()
export class UndoImportHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportStore,
    private readonly employers: EmployerStore,
    private readonly meetings: EmployerMeetings,
    private readonly events: AppEvents,
  ) {}

  /** @throws AppError `not-found` when nothing was imported within a day. */
  run(fairId: string): Promise<ImportUndone> {
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const last = await this.imports.last(fairId, manager);
      if (!last) throw notFound();
      const undone: ImportUndone = { removed: 0, restored: 0, kept: [] };
      for (const written of last.written) {
        if (!(await this.mayGo(manager, fairId, written))) undone.kept.push(written.after.name);
        else if (written.before) {
          await this.employers.save(manager, fairId, written.before);
          undone.restored += 1;
        } else {
          await this.employers.remove(manager, fairId, written.after.id);
          undone.removed += 1;
        }
      }
      await this.imports.forget(manager, fairId);
      afterCommit(() => this.events.publish('FairChanged', { fairId }));
      return undone;
    });
  }

  private async mayGo(
    manager: EntityManager,
    fairId: string,
    { before, after }: WrittenEmployer,
  ): Promise<boolean> {
    const stored = await this.employers.find(fairId, after.id, manager);
    if (!stored || canonicalJson(stored) !== canonicalJson(after)) return false;
    const { meetings, contactIds } = await this.meetings.loggedWith(manager, fairId, after.id);
    if (!before) return meetings === 0;
    const stay = new Set(before.contacts.map(({ id }) => id));
    return after.contacts.every(({ id }) => stay.has(id) || !contactIds.has(id));
  }
}
