import { Inject, Injectable } from '@nestjs/common';
import { SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import type { Ack, ChangeReceipt } from '@afterfair/shared/contracts';
import { parseChange, RecordChangeHandler } from '../meetings/index.js';
import { Access, type PrincipalCarrier } from '../platform/access/index.js';
import { Clock } from '../platform/clock/clock.js';
import { Log } from '../platform/logging/log.js';
import { AppError, isFault, toProblem } from '../platform/problems/index.js';
import { CONNECTION_LIMITS, type ConnectionLimits } from './connection-limits.js';
import { TokenBucket } from './token-bucket.js';

const EVENT = 'meeting:change';
const RULE = 'attendee';

/**
 * Where changes come in, thousands a second. It declares its event and its rule like any other handler, for the check at
 * boot and for the tests of every door, but answers the socket itself: the way through Nest's guards, pipes and
 * observables costs more than the change.
 */
@Injectable()
export class ChangeDoor {
  constructor(
    private readonly recordChange: RecordChangeHandler,
    private readonly clock: Clock,
    private readonly log: Log,
    @Inject(CONNECTION_LIMITS) private readonly limits: ConnectionLimits,
  ) {}

  /** From now on every change that comes over the socket is answered, whoever sends it. */
  open(socket: Socket): void {
    const bucket = new TokenBucket(this.limits.changes, this.clock.now());
    socket.on(EVENT, (input: unknown, ack: unknown) => void this.answer(socket, bucket, input, ack));
  }

  /** @throws AppError at once or later: `not-signed-in`, `rate-limited`, `invalid-input` and what the handler throws. */
  @SubscribeMessage(EVENT)
  @Access(RULE)
  change(socket: Socket, bucket: TokenBucket, input: unknown): Promise<ChangeReceipt> {
    const { principal } = socket.data as PrincipalCarrier;
    if (principal?.role !== RULE) throw new AppError('not-signed-in');
    const retryAfter = bucket.take(this.clock.now());
    if (retryAfter > 0) throw new AppError('rate-limited', { retryAfter });
    return this.recordChange.run(principal, parseChange(input), socket.id);
  }

  /** Never rejects: a change without an answer would hang the client's queue. */
  private async answer(socket: Socket, bucket: TokenBucket, input: unknown, ack: unknown): Promise<void> {
    const tell = typeof ack === 'function' ? (ack as (answer: Ack<ChangeReceipt>) => void) : null;
    try {
      const data = await this.change(socket, bucket, input);
      tell?.({ ok: true, data });
    } catch (error) {
      if (isFault(error)) this.log.fault('A change failed.', error);
      tell?.({ ok: false, problem: toProblem(error) });
    }
  }
}
