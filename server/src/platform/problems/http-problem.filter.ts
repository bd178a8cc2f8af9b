import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { Log } from '../logging/log.js';
import { isFault, toProblem } from './to-problem.js';

/** Answers everything thrown under HTTP as `application/problem+json` (RFC 9457). */
@Catch()
export class HttpProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    if (isFault(thrown)) this.log.fault('A request failed.', thrown);
    const problem = toProblem(thrown);
    const response = host.switchToHttp().getResponse<Response>();
    if (problem.retryAfter !== undefined) response.setHeader('Retry-After', String(problem.retryAfter));
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}
