const FORGOTTEN_MS = 2 * 60 * 60 * 1000;

/**
 * When a meeting that is being closed ended: now; but one that nobody closed for two hours ended after its planned length.
 * Thank-yous count their hours from it (T2). ISO 8601 in UTC.
 * @param startedAt ISO 8601
 * @param minutes planned length
 * @param now Unix milliseconds
 */
export function meetingEnd(startedAt: string, minutes: number, now: number): string {
  const start = Date.parse(startedAt);
  const end = now - start > FORGOTTEN_MS ? start + minutes * 60_000 : Math.max(now, start);
  return new Date(end).toISOString();
}
