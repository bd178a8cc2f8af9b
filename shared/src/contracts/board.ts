/** A count of people, hidden when small: 1 to 4 is `null`, "fewer than 5" (promises.md). */
export type PeopleCount = number | null;

/** The live board: counts only, never a name of an attendee and never a note. */
export interface Board {
  fairId: string;
  /** When it was counted. */
  at: string;
  meetings: number;
  attendeesJoined: PeopleCount;
  attendeesOnline: PeopleCount;
  employersVisited: number;
  employersTotal: number;
  /** Meetings per quarter of an hour, in order; quarters without any are left out. */
  overTheDay: { startsAt: string; meetings: number }[];
  /** Every employer, those nobody visited first. */
  employers: { id: string; name: string; booth: string; meetings: number }[];
  followUps: { planned: number; approved: number; delivered: number; replies: number };
}
