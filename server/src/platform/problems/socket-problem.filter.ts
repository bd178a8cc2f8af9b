import { type ArgumentsHost, Catch, type WsExceptionFilter } from '@nestjs/common';
import type { Ack } from '@afterfair/shared/contracts';
import { Log } from '../logging/log.js';
import { isFault, toProblem } from './to-problem.js';

/** Acks everything thrown in a gateway: a request without an answer would hang the client's queue. */
@Catch()
export class SocketProblemFilter implements WsExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    if (isFault(thrown)) this.log.fault('A socket request failed.', thrown);
    const ack = host.getArgs<unknown[]>().find((argument) => typeof argument === 'function');
    if (ack) (ack as (answer: Ack<never>) => void)({ ok: false, problem: toProblem(thrown) });
  }
}
