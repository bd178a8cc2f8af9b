import { Module } from '@nestjs/common';
import { MergePreparedHandler } from './merge-prepared.handler.js';
import { PreparedController } from './prepared.controller.js';
import { PreparedStore } from './prepared.store.js';

/** What attendees prepare before they meet anybody: favourites and booked conversations. */
@Module({
  controllers: [PreparedController],
  providers: [PreparedStore, MergePreparedHandler],
  exports: [PreparedStore],
})
export class PreparedModule {}
