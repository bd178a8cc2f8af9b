import { Injectable } from '@nestjs/common';
import { type JoinInput, LIMITS } from '@afterfair/shared/contracts';
import { FairStore } from '../../fairs/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids/ids.js';
import { AppError } from '../../platform/problems/index.js';
import { type OpenedSession, SessionStore } from '../session/session.store.js';
import { AttendeeEntity } from './attendee.entity.js';

const DEVICE_BYTES = 8;

/** Lets an attendee in by the fair's code: no password, a new attendee each time. */
@Injectable()
export class JoinFairHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fairs: FairStore,
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws AppError `code-unknown`; `fair-not-open`; `too-many` when the fair is full. */
  async run({ code, name, languages, email = '' }: JoinInput): Promise<OpenedSession> {
    const fair = await this.fairs.findByJoinCode(code);
    if (!fair || fair.state === 'draft') throw new AppError('code-unknown');
    return this.unitOfWork.run(async ({ manager }) => {
      const { state } = await this.fairs.inTransaction(manager, fair.id);
      if (state !== 'open') throw new AppError('fair-not-open');
      if ((await manager.countBy(AttendeeEntity, { fairId: fair.id })) >= LIMITS.attendeesPerFair)
        throw new AppError('too-many');
      const attendee = {
        id: this.ids.uuid(),
        fairId: fair.id,
        name: name.trim(),
        email,
        phone: '',
        headline: '',
        links: [],
        languages,
        joinedAt: this.clock.iso(),
      };
      await manager.insert(AttendeeEntity, attendee);
      const deviceId = this.ids.hex(DEVICE_BYTES);
      return this.sessions.open(manager, {
        role: 'attendee',
        subjectId: attendee.id,
        fairId: fair.id,
        deviceId,
      });
    });
  }
}
