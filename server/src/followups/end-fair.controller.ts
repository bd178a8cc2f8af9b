import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { FairView } from '@afterfair/shared/contracts';
import { EmployerStore } from '../employers/index.js';
import { toFairView } from '../fairs/index.js';
import { Access } from '../platform/access/index.js';
import { CutFairHandler } from './cut-fair.handler.js';

/** An organiser ends the fair, and its follow-ups begin. */
@Controller('api/fairs/:fairId/end')
@Access('organiser-of-fair')
export class EndFairController {
  constructor(
    private readonly cutFair: CutFairHandler,
    private readonly employers: EmployerStore,
  ) {}

  @Post()
  @HttpCode(200)
  async end(@Param('fairId') fairId: string): Promise<FairView> {
    const fair = await this.cutFair.run(fairId);
    return toFairView(fair, await this.employers.countOfFair(fairId));
  }
}
