import type { ProblemCode, ProblemPointer } from '@afterfair/shared/contracts';

export interface ProblemDetails {
  /** One sentence for a person: what happened, what was kept, what to do. */
  detail?: string;
  errors?: ProblemPointer[];
  /** Seconds. */
  retryAfter?: number;
}

/** A refusal with a stable code. What it says may be shown to the caller; it never carries a note or a secret. */
export class AppError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(details.detail ?? code);
  }
}

/** The answer for what is missing and for what is somebody else's: the same to the byte (promises.md). */
export function notFound(): AppError {
  return new AppError('not-found');
}
