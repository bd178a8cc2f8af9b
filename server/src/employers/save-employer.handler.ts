import { Injectable } from '@nestjs/common';
import { type Employer, type EmployerInput, LIMITS } from '@afterfair/shared/contracts';
import { UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { Ids } from '../platform/ids/ids.js';
import { AppError, notFound } from '../platform/problems/index.js';
import { completeEmployer } from './complete-employer.js';
import { EmployerMeetings } from './employer-meetings.js';
import { EmployerEntity } from './employer.entity.js';
import { EmployerStore } from './employer.store.js';

/** Adds, replaces and removes employers of a fair. */
@Injectable()
export class SaveEmployerHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly employers: EmployerStore,
    private readonly meetings: EmployerMeetings,
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

  /**
   * @throws AppError `not-found`; `invalid-input` for ids that are not this employer's; `in-use` when somebody who was
   *   met would be taken off the list.
   */
  replace(fairId: string, employerId: string, input: EmployerInput): Promise<Employer> {
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const stored = await this.employers.find(fairId, employerId, manager);
      if (!stored) throw notFound();
      const employer = completeEmployer(input, stored, () => this.ids.uuid());
      const { contactIds } = await this.meetings.loggedWith(manager, fairId, employerId);
      const kept = new Set(employer.contacts.map(({ id }) => id));
      const missed = stored.contacts.filter(({ id }) => contactIds.has(id) && !kept.has(id));
      if (missed.length > 0)
        throw new AppError('in-use', {
          detail: `Attendees have met ${missed.map(({ name }) => name).join(', ')}: they stay on the list.`,
        });
      await this.employers.save(manager, fairId, employer);
      afterCommit(() => this.events.publish('FairChanged', { fairId }));
      return employer;
    });
  }

  /** @throws AppError `not-found`; `in-use` once a meeting was logged there, for it would lose its name and its letter. */
  remove(fairId: string, employerId: string): Promise<void> {
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const { meetings } = await this.meetings.loggedWith(manager, fairId, employerId);
      if (meetings > 0)
        throw new AppError('in-use', {
          detail: 'Attendees have logged meetings there: it stays on the list.',
        });
      if (!(await this.employers.remove(manager, fairId, employerId))) throw notFound();
      afterCommit(() => this.events.publish('FairChanged', { fairId }));
    });
  }
}
