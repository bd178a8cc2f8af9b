import type { Problem } from '@afterfair/shared/contracts';

/** The server refused: carries the problem it answered with, over HTTP or in a socket's ack. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
}
