import { Injectable } from '@nestjs/common';
import { type Employer, type EmployerInput, LIMITS } from '@afterfair/shared/contracts';
import { UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { Ids } from '../platform/ids/ids.js';
import { AppError, notFound } from '../platform/problems/index.js';
import { completeEmployer } from './complete-employer.js';
import { EmployerEntity } from './employer.entity.js';
import { EmployerStore } from './employer.store.js';

/** Adds, replaces and removes employers of a fair. */
@Injectable()
export class SaveEmployerHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly employers: EmployerStore,
    private readonly events: AppEvents,
    private readonly ids: Ids,
  ) {}

  /** @throws AppError `too-many` past the limit of employers. */
  add(fairId: string, input: EmployerInput): Promise<Employer> {
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      if ((await manager.countBy(EmployerEntity, { fairId })) >= LIMITS.employersPerFair)
        throw new AppError('too-many');
      const employer = completeEmployer(input, null, () => this.ids.uuid());
      await this.employers.save(manager, fairId, employer);
      afterCommit(() => this.events.publish('FairChanged', { fairId }));
      return employer;
    });
  }

  /** @throws AppError `not-found`; `invalid-input` for ids that are not this employer's. */
  replace(fairId: string, employerId: string, input: EmployerInput): Promise<Employer> {
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const stored = await this.employers.find(fairId, employerId, manager);
      if (!stored) throw notFound();
      const employer = completeEmployer(input, stored, () => this.ids.uuid());
      await this.employers.save(manager, fairId, employer);
      afterCommit(() => this.events.publish('FairChanged', { fairId }));
      return employer;
    });
  }

  /** @throws AppError `not-found` */
  remove(fairId: string, employerId: string): Promise<void> {
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      if (!(await this.employers.remove(manager, fairId, employerId))) throw notFound();
      afterCommit(() => this.events.publish('FairChanged', { fairId }));
    });
  }
}
