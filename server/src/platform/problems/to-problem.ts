import { HttpException } from '@nestjs/common';
import type { Problem, ProblemCode } from '@afterfair/shared/contracts';
import { AppError, type ProblemDetails } from './app-error.js';
import { PROBLEM_KINDS } from './problem-kinds.js';

const CODE_BY_STATUS: Partial<Record<number, ProblemCode>> = {
  400: 'invalid-json',
  401: 'not-signed-in',
  // The body parser's word for a body that `refuseNul` refused; our own guards throw AppErrors.
  403: 'invalid-json',
  404: 'not-found',
  413: 'too-large',
  429: 'rate-limited',
  503: 'overloaded',
};

/** What the outside sees of anything that was thrown: never a stack, never the message of a fault of ours. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof AppError) return problemOf(thrown.code, thrown.details);
  const status = statusOf(thrown);
  return problemOf((status !== undefined && CODE_BY_STATUS[status]) || 'internal', {});
}

/** True when what was thrown is a fault of ours and belongs in the log. */
export function isFault(thrown: unknown): boolean {
  return toProblem(thrown).code === 'internal';
}

function problemOf(code: ProblemCode, { detail, errors, retryAfter }: ProblemDetails): Problem {
  const { status, title } = PROBLEM_KINDS[code];
  return {
    type: `urn:afterfair:problem:${code}`,
    title,
    status,
    code,
    ...(detail !== undefined && { detail }),
    ...(errors !== undefined && { errors }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** Nest's exceptions carry a status; so do the errors of Express' body parser. */
function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number')
    return thrown.status;
  return undefined;
}
