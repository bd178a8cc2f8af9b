import { LIMITS } from '@afterfair/shared/contracts';

/** JSON that nests deeper is nobody's request, and would be the end of whatever walks it. */
const DEEPEST = 32;
/** A UTF-16 unit takes at most so many bytes in JSON: `\u0000`. */
const BYTES_PER_UNIT = 6;
/** Commas, colons, quotes and numbers of any length. */
const BYTES_PER_PART = 32;

/**
 * True when the parts of a request take no more bytes as JSON than the contract allows. What is far below is not counted
 * exactly, for a change is asked this before anything else and nearly all of them are small.
 */
export function fitsFrame(parts: unknown[]): boolean {
  const most = mostBytes(parts, 0);
  if (most <= LIMITS.frameBytes) return true;
  return Number.isFinite(most) && Buffer.byteLength(JSON.stringify(parts)) <= LIMITS.frameBytes;
}

/** An upper bound; infinite for what is too deep. */
function mostBytes(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.length * BYTES_PER_UNIT + BYTES_PER_PART;
  if (typeof value !== 'object' || value === null) return BYTES_PER_PART;
  if (depth === DEEPEST) return Infinity;
  let bytes = BYTES_PER_PART;
  if (Array.isArray(value)) for (const one of value) bytes += mostBytes(one, depth + 1);
  else
    for (const [key, one] of Object.entries(value))
      bytes += key.length * BYTES_PER_UNIT + BYTES_PER_PART + mostBytes(one, depth + 1);
  return bytes;
}
