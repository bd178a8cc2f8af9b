import type { FairFacts, FairMeeting } from '../../contracts/index.js';
import { HOUR, instantOf } from '../timing/index.js';

const LONGEST_SINGLE_CUT = 24 * HOUR;

/**
 * When a meeting's thank-you may be drafted (T1), in milliseconds: a fair of up to 24 hours is cut when it closes for
 * good, a longer one at the close of each day. A meeting that ends after the close has its own end as cut.
 */
export function cutOf(meeting: Pick<FairMeeting, 'endedAt'>, fair: Pick<FairFacts, 'days'>): number {
  const days = fair.days
    .map((day) => ({ opens: instantOf(day.opensAt), closes: instantOf(day.closesAt) }))
    .sort((a, b) => a.opens - b.opens || a.closes - b.closes);
  const ended = instantOf(meeting.endedAt);
  const opens = Math.min(...days.map((day) => day.opens));
  const closes = Math.max(...days.map((day) => day.closes));
  if (closes - opens <= LONGEST_SINGLE_CUT) return Math.max(closes, ended);
  const day = days.findLast((one) => one.opens <= ended) ?? days[0];
  return Math.max(day.closes, ended);
}
