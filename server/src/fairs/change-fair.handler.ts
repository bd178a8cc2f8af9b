import { Injectable } from '@nestjs/common';
import type { FairInput } from '@afterfair/shared/contracts';
import { UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { AppError } from '../platform/problems/index.js';
import { checkFairInput } from './check-fair-input.js';
import { FairEntity } from './fair.entity.js';
import { FairStore } from './fair.store.js';

/** Changes a fair that has not ended; opens one that is a draft. */
@Injectable()
export class ChangeFairHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fairs: FairStore,
    private readonly events: AppEvents,
  ) {}

  /** @throws AppError `invalid-input`; `fair-state` once the fair has ended. */
  change(fairId: string, input: FairInput): Promise<FairEntity> {
    checkFairInput(input);
    const { name, timeZone, days, languages, policy = {} } = input;
    return this.write(fairId, ['draft', 'open'], { name, timeZone, days, languages, policy });
  }

  /** Lets attendees in. @throws AppError `fair-state` unless it is a draft. */
  open(fairId: string): Promise<FairEntity> {
    return this.write(fairId, ['draft'], { state: 'open' });
  }

  private write(
    fairId: string,
    from: FairEntity['state'][],
    changes: Partial<FairEntity>,
  ): Promise<FairEntity> {
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const fair = await this.fairs.inTransaction(manager, fairId);
      if (!from.includes(fair.state)) throw new AppError('fair-state');
      await manager.update(FairEntity, { id: fairId }, changes);
      afterCommit(() => this.events.publish('FairChanged', { fairId }));
      return { ...fair, ...changes };
    });
  }
}
