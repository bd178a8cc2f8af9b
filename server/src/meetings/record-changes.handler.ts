import { Injectable } from '@nestjs/common';
import type { Ack, ChangeReceipt } from '@afterfair/shared/contracts';
import type { AttendeePrincipal } from '../platform/access/index.js';
import { AppError, toProblem } from '../platform/problems/index.js';
import { parseChange } from './parse-change.js';
import { RecordChangeHandler } from './record-change.handler.js';

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
      return { ok: true, data: await this.recordChange.run(me, parseChange(input)) };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ok: false, problem: toProblem(error) };
    }
  }
}
