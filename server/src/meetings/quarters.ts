const QUARTER_MS = 15 * 60_000;

/** The quarter of an hour that an instant falls into, counted from 1970; null for what is no instant. */
export function quarterOf(instant: string): number | null {
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? null : Math.floor(ms / QUARTER_MS);
}

/** The instant at which a quarter of an hour begins. */
export function startOf(quarter: number): string {
  return new Date(quarter * QUARTER_MS).toISOString();
}
