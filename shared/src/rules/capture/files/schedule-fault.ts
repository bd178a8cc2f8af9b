export type ScheduleFaultCode =
  | 'too-large'
  | 'not-a-calendar'
  | 'too-many-events'
  | 'not-readable'
  | 'no-uid'
  | 'repeated-uid'
  | 'all-day'
  | 'no-start'
  | 'no-end'
  | 'ends-before-it-starts'
  | 'unknown-time-zone';

/** What keeps a calendar file, or one event of it, from being read. */
export interface ScheduleFault {
  code: ScheduleFaultCode;
  /** Which event of the file, counted from 1; `null` for the file as a whole. */
  event: number | null;
}
