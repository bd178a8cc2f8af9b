import type { HybridTime } from './meeting.js';

/** When a booked conversation is, and with whom. */
export interface BookedSlotFields {
  /** ISO 8601 in UTC. */
  startsAt: string;
  endsAt: string;
  /** `null` where no employer of the fair is meant. */
  employerId: string | null;
  /** As the calendar calls it, for an employer that is not listed. */
  employerName: string;
}

/** Whether an employer is a favourite; the later `at` wins. */
export interface FavouriteEntry {
  employerId: string;
  marked: boolean;
  at: HybridTime;
}

/** A conversation that was booked ahead; the later `at` wins. */
export interface BookedEntry {
  /** Of the calendar's event: the same file again brings nothing twice. */
  uid: string;
  /** `null` once it was taken out. */
  slot: BookedSlotFields | null;
  at: HybridTime;
}

/** What an attendee prepared for the fair, in order of the keys. Every entry merges by itself. */
export interface Prepared {
  favourites: FavouriteEntry[];
  booked: BookedEntry[];
}

/** What is prepared as the server has it; empty when nothing is newer than the version that was asked for. */
export interface PreparedPage {
  version: number;
  prepared: Prepared;
}
