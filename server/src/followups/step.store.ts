import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { Reader } from '../platform/database/index.js';
import type { LaidPlan } from './lay-plan.js';
import { StepEntity } from './step.entity.js';
import { SuppressedStepEntity } from './suppressed-step.entity.js';

/** Rows in one insert: well below the number of values that one statement of SQLite takes. */
const ROWS_AT_ONCE = 500;

/** Steps and suppressed steps of an attendee. */
@Injectable()
export class StepStore {
  constructor(private readonly reader: Reader) {}

  /** A step of this attendee only. */
  find(
    fairId: string,
    attendeeId: string,
    stepId: string,
    manager: EntityManager = this.reader.manager,
  ): Promise<StepEntity | null> {
    return manager.findOneBy(StepEntity, { fairId, attendeeId, id: stepId });
  }

  listOfAttendee(
    fairId: string,
    attendeeId: string,
    manager: EntityManager = this.reader.manager,
  ): Promise<StepEntity[]> {
    return manager.findBy(StepEntity, { fairId, attendeeId });
  }

  suppressedOf(fairId: string, attendeeId: string): Promise<SuppressedStepEntity[]> {
    return this.reader.manager.find(SuppressedStepEntity, {
      where: { fairId, attendeeId },
      order: { contactId: 'ASC', kind: 'ASC', rule: 'ASC' },
    });
  }

  /** Steps of other attendees to any of these contacts whose texts stand: shown, edited or approved. */
  standingOfOthers(fairId: string, attendeeId: string, contactIds: string[]): Promise<StepEntity[]> {
    const toThem = { fairId, attendeeId: Not(attendeeId), contactId: In(contactIds) };
    return this.reader.manager.find(StepEntity, {
      where: [
        { ...toThem, shownAt: Not(IsNull()) },
        { ...toThem, editedBody: Not(IsNull()) },
        { ...toThem, approvedAt: Not(IsNull()) },
      ],
    });
  }

  /** Attendees with a step to that contact, each once. */
  async attendeesWritingTo(fairId: string, contactId: string): Promise<string[]> {
    const rows = await this.reader.manager.find(StepEntity, {
      select: { id: true, attendeeId: true },
      where: { fairId, contactId },
    });
    return [...new Set(rows.map(({ attendeeId }) => attendeeId))];
  }

  countOfFair(fairId: string): Promise<number> {
    return this.reader.manager.countBy(StepEntity, { fairId });
  }

  /** Writes a plan that was laid over what is stored. */
  async write(manager: EntityManager, { save, remove, suppressed }: LaidPlan): Promise<void> {
    if (remove.length > 0) await manager.delete(StepEntity, remove);
    for (const rows of chunks(save)) await manager.upsert(StepEntity, rows, ['id']);
    for (const rows of chunks(suppressed)) await manager.insert(SuppressedStepEntity, rows);
  }

  /** Removes an attendee's steps, drafts and everything they wrote into them. */
  async eraseOf(manager: EntityManager, attendeeId: string): Promise<void> {
    for (const entity of [StepEntity, SuppressedStepEntity]) await manager.delete(entity, { attendeeId });
  }

  /** Forgets what was suppressed: the next plan says it anew. */
  async clearSuppressed(manager: EntityManager, fairId: string, attendeeId: string): Promise<void> {
    await manager.delete(SuppressedStepEntity, { fairId, attendeeId });
  }
}

function chunks<T>(list: T[]): T[][] {
  const count = Math.ceil(list.length / ROWS_AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    list.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
}
