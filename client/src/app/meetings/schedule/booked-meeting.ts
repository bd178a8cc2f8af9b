/** A conversation that was booked ahead: a slot of a calendar file and the employer it is with. */
export interface BookedMeeting {
  /** Of the calendar event: the same file again brings nothing twice. */
  uid: string;
  /** ISO 8601 in UTC. */
  startsAt: string;
  endsAt: string;
  /** `null` where no employer of the fair is meant. */
  employerId: string | null;
  /** As the calendar calls it, for an employer that is not listed. */
  employerName: string;
}
