import { Injectable } from '@nestjs/common';
import { type FairInput, LIMITS } from '@afterfair/shared/contracts';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Ids } from '../platform/ids/ids.js';
import { AppError } from '../platform/problems/index.js';
import { checkFairInput } from './check-fair-input.js';
import { FairEntity } from './fair.entity.js';

const CODE_LENGTH = 6;
/** Six characters of 31 leave hardly a chance of meeting a taken code; ten tries leave none. */
const CODE_TRIES = 10;

/** Creates a fair as a draft with a join code of its own. */
@Injectable()
export class CreateFairHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws AppError `invalid-input`; `too-many` past the limit of fairs. */
  run(organiserId: string, input: FairInput): Promise<FairEntity> {
    checkFairInput(input);
    return this.unitOfWork.run(async ({ manager }) => {
      if ((await manager.countBy(FairEntity, { organiserId })) >= LIMITS.fairsPerOrganiser)
        throw new AppError('too-many');
      const fair = manager.create(FairEntity, {
        ...input,
        policy: input.policy ?? {},
        id: this.ids.uuid(),
        organiserId,
        state: 'draft',
        joinCode: await this.freeCode((joinCode) => manager.existsBy(FairEntity, { joinCode })),
        createdAt: this.clock.iso(),
        endedAt: null,
        cutAt: null,
      });
      await manager.insert(FairEntity, fair);
      return fair;
    });
  }

  private async freeCode(isTaken: (code: string) => Promise<boolean>): Promise<string> {
    for (let attempt = 0; attempt < CODE_TRIES; attempt += 1) {
      const code = this.ids.code(CODE_LENGTH);
      if (!(await isTaken(code))) return code;
    }
    throw new AppError('overloaded', { detail: 'No free join code was found.' });
  }
}
