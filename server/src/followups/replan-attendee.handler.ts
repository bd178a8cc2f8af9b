import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Batch, FairDocument } from '@afterfair/shared/contracts';
import { makeBatch } from '@afterfair/shared/rules';
import { type FairEntity, FairStore } from '../fairs/index.js';
import { AttendeeStore } from '../identity/index.js';
import { OutboxStore } from '../messaging/index.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { Log } from '../platform/logging/log.js';
import { FairDocumentStore } from './fair-document.store.js';
import { keptDrafts } from './kept-drafts.js';
import { layPlan } from './lay-plan.js';
import { sourceHashes } from './source-hash.js';
import { StepStore } from './step.store.js';

interface NewPlan {
  document: FairDocument;
  batch: Batch;
}

/**
 * Plans an attendee again after the cut, when a meeting of theirs changed, somebody answered or a foreseen step fell due.
 * What was approved, edited or sent keeps its text, and nobody else's steps are touched.
 */
@Injectable()
export class ReplanAttendeeHandler implements OnModuleInit, OnModuleDestroy {
  /** Attendees that wait, each once, with their fair. */
  private readonly waiting = new Map<string, string>();
  private working: Promise<void> | null = null;
  /** The plan that is being made: the next one begins after it, so that an older one never overwrites a newer. */
  private turn: Promise<unknown> = Promise.resolve();
  private endings: (() => void)[] = [];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fairs: FairStore,
    private readonly documents: FairDocumentStore,
    private readonly steps: StepStore,
    private readonly outbox: OutboxStore,
    private readonly attendees: AttendeeStore,
    private readonly clock: Clock,
    private readonly events: AppEvents,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.endings = [
      this.events.on('MeetingsChanged', ({ fairId, attendeeId, fairState }) => {
        // Before the cut there is nothing to plan again, and a fair's day brings thousands of changes.
        if (fairState === undefined || fairState === 'cut') this.ask(fairId, attendeeId);
      }),
      this.events.on('ReplyReceived', async ({ fairId, attendeeId, contactId, isOptOut }) => {
        // C6 is for everybody who meant to write to that contact.
        const concerned = isOptOut ? await this.steps.attendeesWritingTo(fairId, contactId) : [attendeeId];
        for (const id of concerned) this.ask(fairId, id);
      }),
    ];
  }

  async onModuleDestroy(): Promise<void> {
    for (const end of this.endings) end();
    await this.idle();
  }

  /** Plans the attendee soon; asking several times before it is done makes one plan. */
  ask(fairId: string, attendeeId: string): void {
    this.waiting.set(attendeeId, fairId);
    this.working ??= this.workOff();
  }

  /** Resolves when nobody waits for a plan. */
  async idle(): Promise<void> {
    while (this.working) await this.working;
  }

  /**
   * Does nothing before the fair is cut.
   *
   * @param tell false when only the asking attendee is to see it, for whom a hint would be a reason to ask again.
   */
  run(fairId: string, attendeeId: string, { tell } = { tell: true }): Promise<void> {
    const planned = this.turn.then(async () => {
      const fair = await this.fairs.find(fairId);
      if (fair?.state !== 'cut') return;
      await this.store(fairId, attendeeId, await this.plan(fair, attendeeId), tell);
    });
    // Whoever asked hears of a failure; those who wait behind begin all the same.
    this.turn = planned.then(nothing, nothing);
    return planned;
  }

  /** What was shown is kept only while its source stands; others' texts keep their places (D8, D9). */
  private async plan(fair: FairEntity, attendeeId: string): Promise<NewPlan> {
    const document = await this.documents.around(fair, attendeeId);
    const hashOf = sourceHashes(document);
    const own = (await this.steps.listOfAttendee(fair.id, attendeeId)).filter(
      (step) =>
        step.approvedAt !== null ||
        step.editedBody !== null ||
        (step.shownAt !== null && step.sourceHash === hashOf(step)),
    );
    const others = await this.steps.standingOfOthers(fair.id, attendeeId, recipientsOf(document, attendeeId));
    const drafts = keptDrafts([...own, ...others]);
    return { document, batch: makeBatch({ ...document, drafts }, this.clock.iso(), attendeeId) };
  }

  private store(
    fairId: string,
    attendeeId: string,
    { document, batch }: NewPlan,
    tell: boolean,
  ): Promise<void> {
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      // Somebody who was erased while the plan was being made gets none.
      if (!(await this.attendees.exists(attendeeId, manager))) return;
      await this.outbox.stopForbidden(manager, fairId, batch.suppressed);
      const stored = await this.steps.listOfAttendee(fairId, attendeeId, manager);
      const messages = await this.outbox.listOfAttendee(fairId, attendeeId, manager);
      const inLedger = new Set(messages.map(({ stepId }) => stepId));
      await this.steps.clearSuppressed(manager, fairId, attendeeId);
      await this.steps.write(
        manager,
        layPlan(document, batch, stored, (id) => inLedger.has(id)),
      );
      if (tell) afterCommit(() => this.events.publish('FollowUpsChanged', { fairId, attendeeId }));
    });
  }

  private async workOff(): Promise<void> {
    for (let next = this.take(); next; next = this.take()) {
      try {
        await this.run(next.fairId, next.attendeeId);
      } catch (error) {
        this.log.fault('An attendee could not be planned again.', error);
      }
    }
    this.working = null;
  }

  private take(): { fairId: string; attendeeId: string } | null {
    const [first] = this.waiting;
    if (!first) return null;
    this.waiting.delete(first[0]);
    return { attendeeId: first[0], fairId: first[1] };
  }
}

/** Everybody whom the attendee may write to. */
function recipientsOf({ employers, meetings }: FairDocument, attendeeId: string): string[] {
  const met = new Set(meetings.flatMap((one) => (one.attendeeId === attendeeId ? [one.employerId] : [])));
  return employers
    .filter(({ id }) => met.has(id))
    .flatMap(({ contacts = [] }) => contacts.map(({ id }) => id));
}

function nothing(): void {}
