/** Bounds of everything that crosses a wire. Lengths are UTF-16 units unless a name says otherwise. */
export const LIMITS = {
  /** Bytes of one socket frame or one JSON request body (imports excepted). */
  frameBytes: 64 * 1024,
  /** Bytes of one employer file. */
  importBytes: 2 * 1024 * 1024,
  importRows: 5_000,
  /** Changes in one HTTP batch. */
  changesPerBatch: 200,
  /** Changes of one meeting that a server keeps. */
  changesPerMeeting: 5_000,
  meetingsPerAttendee: 500,
  attendeesPerFair: 20_000,
  employersPerFair: 2_000,
  fairsPerOrganiser: 200,
  positionsPerEmployer: 50,
  contactsPerEmployer: 50,
  /** Conversations booked ahead, those taken out again among them. */
  bookedPerAttendee: 500,
  /** The uid of a calendar's event. */
  bookedUid: 200,
  /** The title of a calendar's event. */
  bookedTitle: 200,
  /** Favourites, and booked conversations, in one request. */
  preparedPerRequest: 25,
  notesPerMeeting: 60,
  peoplePerMeeting: 20,
  daysPerFair: 14,
  languages: 8,
  links: 8,
  name: 120,
  title: 160,
  headline: 200,
  booth: 40,
  email: 254,
  phone: 40,
  url: 2_000,
  /** The text of a note, as typed. */
  noteText: 2_000,
  /** The words for the message. */
  noteSay: 400,
  decisionWords: 120,
  reflection: 2_000,
  /** Body and subject on the `platform` channel (rules.md section 7). */
  messageBody: 4_000,
  messageSubject: 120,
  passwordMin: 10,
  passwordMax: 200,
  /** Steps approved in one request. */
  approvalsPerRequest: 500,
} as const;
