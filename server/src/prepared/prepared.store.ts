import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PreparedPage } from '@afterfair/shared/contracts';
import { NOTHING_PREPARED } from '@afterfair/shared/rules';
import { Reader } from '../platform/database/index.js';
import { PreparedEntity } from './prepared.entity.js';

/** What attendees prepared, by attendee. */
@Injectable()
export class PreparedStore {
  constructor(private readonly reader: Reader) {}

  /** Version 0 and nothing for somebody who prepared nothing yet. */
  async of(attendeeId: string, manager: EntityManager = this.reader.manager): Promise<PreparedPage> {
    const row = await manager.findOneBy(PreparedEntity, { attendeeId });
    return { version: row?.version ?? 0, prepared: row?.prepared ?? NOTHING_PREPARED };
  }

  async put(manager: EntityManager, attendeeId: string, page: PreparedPage): Promise<void> {
    await manager.upsert(PreparedEntity, { attendeeId, ...page }, ['attendeeId']);
  }

  async eraseOf(manager: EntityManager, attendeeId: string): Promise<void> {
    await manager.delete(PreparedEntity, { attendeeId });
  }
}
