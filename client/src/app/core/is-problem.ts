import { PROBLEM_CODES, type Problem } from '@afterfair/shared/contracts';

const codes: readonly string[] = PROBLEM_CODES;

/** Whether a value read from the wire is a problem whose code this client knows. */
export function isProblem(value: unknown): value is Problem {
  if (typeof value !== 'object' || value === null) return false;
  const { code, status, title } = value as Record<string, unknown>;
  return (
    typeof code === 'string' &&
    codes.includes(code) &&
    typeof status === 'number' &&
    typeof title === 'string'
  );
}
