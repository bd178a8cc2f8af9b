import type { BookedSlotFields } from '@afterfair/shared/contracts';

/** A conversation that was booked ahead: a slot of a calendar file and the employer it is with. */
export interface BookedMeeting extends BookedSlotFields {
  /** Of the calendar event: the same file again brings nothing twice. */
  uid: string;
}
