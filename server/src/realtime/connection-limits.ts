import type { Rate } from './token-bucket.js';

/** What one connection, one person and all of them together may use; past it the answer is a problem with `retryAfter`. */
export interface ConnectionLimits {
  /** Sockets at once, of everybody. */
  connections: number;
  /** Sockets at once of one person: devices, and tabs on each. */
  perPerson: number;
  /** Changes over one socket. A thumb makes one in seconds; a queue that is sent makes hundreds. */
  changes: Rate;
  /** Seconds after which a refused connection may be tried again. */
  retryAfter: number;
}

export const DEFAULT_LIMITS: ConnectionLimits = {
  connections: 20_000,
  perPerson: 20,
  changes: { burst: 1_000, perSecond: 200 },
  retryAfter: 30,
};

/** Under which the limits are injected, so that a test can hand in small ones. */
export const CONNECTION_LIMITS = Symbol('connection limits');
