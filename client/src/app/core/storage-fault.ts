import { StorageError } from './storage-error';

/** Names of faults by which a browser says that it stores nothing for us. */
const REFUSED = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'DatabaseClosedError',
  'InvalidStateError',
  'SecurityError',
  'UnknownError',
  'TimeoutError',
]);

/** What a fault of the device's database means to a person; a fault of our own stays what it is. */
export function storageFault(fault: unknown): unknown {
  const names = namesOf(fault);
  if (names.includes('QuotaExceededError')) return new StorageError('full', { cause: fault });
  if (names.some((name) => REFUSED.has(name))) return new StorageError('refused', { cause: fault });
  return fault;
}

/** Dexie wraps the browser's faults, sometimes in one another. */
function namesOf(fault: unknown): string[] {
  if (typeof fault !== 'object' || fault === null) return [];
  const { name, inner } = fault as { name?: unknown; inner?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...(inner === fault ? [] : namesOf(inner))];
}
