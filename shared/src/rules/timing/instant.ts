import { Temporal } from 'temporal-polyfill';

/** Milliseconds since 1970 of an ISO 8601 instant with offset or `Z`; finer digits are dropped. */
export function instantOf(iso: string): number {
  return Temporal.Instant.from(iso).epochMilliseconds;
}

/** The same as text: UTC with milliseconds, as every step carries it. */
export function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

export const HOUR = 3_600_000;
