export interface TimeLeft {
  /** True once the planned length has passed. */
  over: boolean;
  /** `m:ss`, of what is left or of what it is over. */
  clock: string;
}

/**
 * How a meeting stands to its planned length, from clock times alone, so that a sleeping phone shows it right when it wakes.
 * @param startedAt ISO 8601
 * @param minutes planned length
 * @param now Unix milliseconds
 */
export function timeLeft(startedAt: string, minutes: number, now: number): TimeLeft {
  const left = Math.ceil((Date.parse(startedAt) + minutes * 60_000 - now) / 1000);
  const seconds = Math.abs(left);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return { over: left < 0, clock };
}
