/** Kinds of note (rules.md section 2). */
export const NOTE_KINDS = ['point', 'fit', 'clarify', 'unsaid', 'promise'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const OUTCOME_KINDS = ['open', 'next-round', 'offer', 'rejected', 'withdrawn'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/**
 * A hybrid time: 12 hex digits of Unix milliseconds, `-`, 4 hex digits of counter, `-`, 16 hex digits of device.
 * Compared as a string it orders by clock, then counter, then device (architecture.md, the merge of changes).
 */
export type HybridTime = string;
export const HYBRID_TIME = /^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{16}$/;

/** Fields of a note that merge one by one. `null` empties an optional field. */
export interface NoteFields {
  kind: NoteKind;
  /** As typed, private. */
  text: string;
  /** The words for the message. */
  say: string | null;
  /** Whose promise it is. */
  by: 'me' | 'them';
  /** `YYYY-MM-DD` */
  date: string | null;
  readyAt: string | null;
  link: string | null;
  deleted: boolean;
}

/**
 * Somebody met. The key of a person is the contact's id when the employer lists them;
 * otherwise a UUID the device made, and then `name` is required.
 */
export interface PersonFields {
  name: string;
  title: string;
  /** True once tapped away. */
  removed: boolean;
  /** The attendee wants to keep in touch with them (rules.md section 3). */
  keepInTouch: boolean;
}

/** Fields of a meeting that merge one by one. */
export interface MeetingFields {
  employerId: string | null;
  /** The name of an employer that is not listed. */
  employerName: string | null;
  startedAt: string;
  endedAt: string | null;
  positionId: string | null;
  /** 1 to 5 */
  interest: number | null;
  /** ISO 639-1 */
  language: string | null;
  decisionBy: { date: string; words?: string } | null;
  followUp: { contactId: string; channel?: string } | null;
  reflection: { wentWell?: string; workOn?: string } | null;
  outcome: { kind: OutcomeKind; recordedAt: string } | null;
  /** When the attendee said yes to a reminder that nobody named a date for (T4 `ask`). */
  reminderConfirmedAt: string | null;
  deleted: boolean;
}

/** What one change sets; only the fields that it changes. */
export interface MeetingPatch extends Partial<MeetingFields> {
  notes?: Record<string, Partial<NoteFields>>;
  people?: Record<string, Partial<PersonFields>>;
}

/** One change, made on one device, sent once or more. */
export interface MeetingChange {
  /** UUIDv7 of its maker: the same id with the same content is the same change. */
  id: string;
  /** UUIDv7 made by the device that created the meeting. */
  meetingId: string;
  at: HybridTime;
  set: MeetingPatch;
}

/** A value with the time that wrote it. */
export interface Register<T> {
  value: T;
  at: HybridTime;
}

export type Registers<F> = { [K in keyof F]?: Register<F[K]> };

/** An earlier text of a note that lost to a later one. */
export interface EarlierText {
  text: string;
  at: HybridTime;
}

export type NoteState = Registers<NoteFields> & { earlier?: EarlierText[] };

/** The merged state of one meeting: what every device and the server agree on. */
export interface MeetingState {
  id: string;
  fields: Registers<MeetingFields>;
  notes: Record<string, NoteState>;
  people: Record<string, Registers<PersonFields>>;
}

/** A merged meeting with the attendee's sequence number of the last change to it. */
export interface MeetingRecord {
  seq: number;
  state: MeetingState;
}

/** Meetings changed after a cursor. */
export interface MeetingPage {
  cursor: number;
  meetings: MeetingRecord[];
}

/** The answer to an accepted change: it is committed and synced. */
export interface ChangeReceipt {
  id: string;
  seq: number;
}
