import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers/index.js';
import { FairsModule } from '../fairs/index.js';
import { IdentityModule } from '../identity/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { MessagingModule } from '../messaging/index.js';
import { ApproveStepsHandler } from './approve-steps.handler.js';
import { BatchMaker } from './batch-maker.js';
import { CutFairHandler } from './cut-fair.handler.js';
import { EditDraftHandler } from './edit-draft.handler.js';
import { EndFairController } from './end-fair.controller.js';
import { FairDocumentStore } from './fair-document.store.js';
import { FollowUpsController } from './follow-ups.controller.js';
import { GetFollowUpsHandler } from './get-follow-ups.handler.js';
import { RecallStepHandler } from './recall-step.handler.js';
import { ReplanAttendeeHandler } from './replan-attendee.handler.js';
import { ReviewSteps } from './review-steps.js';
import { SkipStepHandler } from './skip-step.handler.js';
import { StepStore } from './step.store.js';

/** The cut, the batch, the review and the approval. */
@Module({
  imports: [FairsModule, EmployersModule, IdentityModule, MeetingsModule, MessagingModule],
  controllers: [FollowUpsController, EndFairController],
  providers: [
    StepStore,
    FairDocumentStore,
    BatchMaker,
    ReviewSteps,
    CutFairHandler,
    ReplanAttendeeHandler,
    GetFollowUpsHandler,
    EditDraftHandler,
    ApproveStepsHandler,
    RecallStepHandler,
    SkipStepHandler,
  ],
  exports: [StepStore, FairDocumentStore, CutFairHandler, ReplanAttendeeHandler],
})
export class FollowupsModule {}
