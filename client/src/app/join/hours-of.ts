import type { FairCard } from '@afterfair/shared/contracts';

/** From the first opening to the last close, ISO 8601 instants. */
export interface FairHours {
  opensAt: string;
  closesAt: string;
  /** Whether both fall on one date by the fair's own clock. */
  oneDay: boolean;
}

/** When a fair begins and ends; null when it has no days or there is no fair yet. */
export function hoursOf(fair: Pick<FairCard, 'days' | 'timeZone'> | null): FairHours | null {
  const first = fair?.days[0];
  const last = fair?.days.at(-1);
  if (!fair || !first || !last) return null;
  const date = new Intl.DateTimeFormat('en', { timeZone: fair.timeZone, dateStyle: 'short' });
  const { opensAt } = first;
  const { closesAt } = last;
  return { opensAt, closesAt, oneDay: date.format(new Date(opensAt)) === date.format(new Date(closesAt)) };
}
