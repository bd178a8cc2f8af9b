import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { ApprovalResult, FollowUpsView, ReviewStep } from '@afterfair/shared/contracts';
import { Access, type AttendeePrincipal, Me } from '../platform/access/index.js';
import { ApproveStepsHandler } from './approve-steps.handler.js';
import { EditDraftHandler } from './edit-draft.handler.js';
import { ApprovalInputDto, DraftEditDto, SkipInputDto } from './follow-up-input.dto.js';
import { GetFollowUpsHandler } from './get-follow-ups.handler.js';
import { RecallStepHandler } from './recall-step.handler.js';
import { SkipStepHandler } from './skip-step.handler.js';

/** An attendee reviews the plan, changes words and approves. */
@Controller('api/follow-ups')
@Access('attendee')
export class FollowUpsController {
  constructor(
    private readonly getFollowUps: GetFollowUpsHandler,
    private readonly editDraft: EditDraftHandler,
    private readonly approveSteps: ApproveStepsHandler,
    private readonly recallStep: RecallStepHandler,
    private readonly skipStep: SkipStepHandler,
  ) {}

  @Get()
  get(@Me() me: AttendeePrincipal): Promise<FollowUpsView> {
    return this.getFollowUps.run(me);
  }

  @Post('approve')
  @HttpCode(200)
  async approve(
    @Me() me: AttendeePrincipal,
    @Body() input: ApprovalInputDto,
  ): Promise<{ results: ApprovalResult[] }> {
    return { results: await this.approveSteps.run(me, input) };
  }

  @Put(':stepId/draft')
  edit(
    @Me() me: AttendeePrincipal,
    @Param('stepId') stepId: string,
    @Body() input: DraftEditDto,
  ): Promise<ReviewStep> {
    return this.editDraft.run(me, stepId, input);
  }

  @Post(':stepId/recall')
  @HttpCode(200)
  recall(@Me() me: AttendeePrincipal, @Param('stepId') stepId: string): Promise<ReviewStep> {
    return this.recallStep.run(me, stepId);
  }

  @Post(':stepId/skip')
  @HttpCode(200)
  skip(
    @Me() me: AttendeePrincipal,
    @Param('stepId') stepId: string,
    @Body() { skipped }: SkipInputDto,
  ): Promise<ReviewStep> {
    return this.skipStep.run(me, stepId, skipped);
  }
}
