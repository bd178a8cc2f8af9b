import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers/index.js';
import { FairsModule } from '../fairs/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { Connectors } from './connectors/connectors.js';
import { PlatformConnector } from './connectors/platform/platform.connector.js';
import { DeliverMessageHandler } from './deliver-message.handler.js';
import { ListThreadsHandler } from './list-threads.handler.js';
import { MessageStore } from './message.store.js';
import { OpenThreadHandler } from './open-thread.handler.js';
import { OutboxLedger } from './outbox-ledger.js';
import { OutboxPace } from './outbox-pace.js';
import { OutboxStore } from './outbox.store.js';
import { OutboxWorker } from './outbox-worker.js';
import { RecruiterThreadsController } from './recruiter-threads.controller.js';
import { ReplyToThreadHandler } from './reply-to-thread.handler.js';
import { SendingGate } from './sending-gate.js';
import { ThreadStore } from './thread.store.js';
import { ThreadsController } from './threads.controller.js';

/** The outbox and its worker, connectors, threads. */
@Module({
  imports: [FairsModule, EmployersModule, MeetingsModule],
  controllers: [ThreadsController, RecruiterThreadsController],
  providers: [
    { provide: OutboxPace, useValue: new OutboxPace() },
    MessageStore,
    ThreadStore,
    OutboxStore,
    OutboxLedger,
    OutboxWorker,
    SendingGate,
    PlatformConnector,
    Connectors,
    DeliverMessageHandler,
    ListThreadsHandler,
    OpenThreadHandler,
    ReplyToThreadHandler,
  ],
  exports: [MessageStore, ThreadStore, OutboxStore, OutboxWorker],
})
export class MessagingModule {}
