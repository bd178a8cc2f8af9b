import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { Ack, ChangeReceipt } from '@afterfair/shared/contracts';
import type { AttendeePrincipal } from '../platform/access/index.js';
import { AppError, pointersOf, toProblem } from '../platform/problems/index.js';
import { MeetingChangeDto } from './meeting-change.dto.js';
import { RecordChangeHandler } from './record-change.handler.js';
import { toChange } from './to-change.js';

/** Takes the changes of a long absence; each gets its own answer, as it would over the socket. */
@Injectable()
export class RecordChangesHandler {
  constructor(private readonly recordChange: RecordChangeHandler) {}

  run(me: AttendeePrincipal, changes: object[]): Promise<Ack<ChangeReceipt>[]> {
    // Together, so that they share a commit; the merge gives the same state in whatever order they are written.
    return Promise.all(changes.map((change) => this.answer(me, change)));
  }

  private async answer(me: AttendeePrincipal, input: object): Promise<Ack<ChangeReceipt>> {
    try {
      const change = plainToInstance(MeetingChangeDto, input);
      const errors = await validate(change, {
        whitelist: true,
        forbidNonWhitelisted: true,
        stopAtFirstError: true,
      });
      if (errors.length > 0) throw new AppError('invalid-input', { errors: pointersOf(errors) });
      return { ok: true, data: await this.recordChange.run(me, toChange(change)) };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ok: false, problem: toProblem(error) };
    }
  }
}
