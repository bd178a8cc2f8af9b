import { Temporal } from 'temporal-polyfill';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An instant on a clock, in the page's words. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  date: string;
  /** `Thu 19 Nov` */
  day: string;
  /** `09:05` */
  time: string;
}

/** @param instant ISO 8601. @param timeZone IANA. */
export function momentOf(instant: string, timeZone: string): Moment {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return {
    date: at.toPlainDate().toString(),
    day: `${WEEKDAYS[at.dayOfWeek - 1]} ${at.day} ${MONTHS[at.month - 1]}`,
    time: at.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
