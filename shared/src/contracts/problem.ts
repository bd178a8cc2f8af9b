/** Stable codes of everything that can be refused. New ones are added, none is renamed. */
export const PROBLEM_CODES = [
  'invalid-input',
  'invalid-json',
  'too-large',
  'too-many',
  'not-signed-in',
  'not-found',
  'forbidden-origin',
  'wrong-credentials',
  'link-used-or-expired',
  'code-unknown',
  'fair-not-open',
  'fair-not-ended',
  'fair-state',
  'already-exists',
  'in-use',
  'change-conflict',
  'draft-outdated',
  'step-blocked',
  'step-not-ready',
  'already-sent',
  'recipient-closed',
  'version-unsupported',
  'rate-limited',
  'overloaded',
  'internal',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One fault at one place of the input; `pointer` is a JSON pointer (RFC 6901), `''` for the whole. */
export interface ProblemPointer {
  pointer: string;
  message: string;
}

/** RFC 9457 problem details, as sent over HTTP and inside a refused socket ack. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail?: string;
  errors?: ProblemPointer[];
  /** Seconds after which trying again makes sense. */
  retryAfter?: number;
}
