import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers/index.js';
import { ChangeFairHandler } from './change-fair.handler.js';
import { CreateFairHandler } from './create-fair.handler.js';
import { FairStore } from './fair.store.js';
import { FairsController } from './fairs.controller.js';

/** A fair, its days, policy and life: draft, open, ended, cut. */
@Module({
  imports: [EmployersModule],
  controllers: [FairsController],
  providers: [FairStore, CreateFairHandler, ChangeFairHandler],
  exports: [FairStore],
})
export class FairsModule {}
