import type { Finding } from '../../../contracts/index.js';

/**
 * A warning of K14: `at` is `[start, end)` in UTF-16 units of the body that
 * was checked; `repair` is what to put there, `''` to take it out.
 */
export function spellingFinding(message: string, at: [number, number], repair?: string): Finding {
  return {
    rule: 'K14',
    severity: 'warning',
    message,
    at,
    ...(repair !== undefined && { repair }),
  };
}
