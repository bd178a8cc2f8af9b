export type BoardAge = { unit: 'now' } | { unit: 'seconds' | 'minutes'; count: number };

/**
 * How old the figures shown are.
 * @param receivedAt @param now milliseconds since 1970 by the same clock
 */
export function boardAge(receivedAt: number, now: number): BoardAge {
  const seconds = Math.max(0, Math.floor((now - receivedAt) / 1000));
  if (seconds < 5) return { unit: 'now' };
  if (seconds < 60) return { unit: 'seconds', count: seconds };
  return { unit: 'minutes', count: Math.floor(seconds / 60) };
}
