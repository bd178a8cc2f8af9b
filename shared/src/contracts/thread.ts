/** Who a message of a thread comes from. */
export type ThreadSide = 'attendee' | 'recruiter';

/** `note`: something the thread says itself, such as an opt-out. */
export const REPLY_KINDS = ['reply', 'need-time', 'decided', 'opt-out'] as const;
/** What a recruiter answers with one click, or in words (`reply`). */
export type ReplyKind = (typeof REPLY_KINDS)[number];

export interface ThreadMessage {
  id: string;
  from: ThreadSide;
  kind: string;
  subject: string;
  body: string;
  /** ISO 639-1, `''` when unknown; sets `lang` and `dir`. */
  language: string;
  at: string;
}

/** A thread in a list: one attendee and one contact. */
export interface ThreadCard {
  id: string;
  attendee: { id: string; name: string };
  contact: { id: string; name: string; title: string };
  employer: { id: string; name: string };
  lastAt: string;
  lastFrom: ThreadSide;
  /** What the last message is: a kind of step, or of reply; so a row can say what one click said. */
  lastKind: string;
  /** First words of the last message. */
  preview: string;
  /** Messages that the reader has not opened. */
  unread: number;
  /** True after `opt-out`: nothing more can be written. */
  closed: boolean;
}

export interface ThreadView extends ThreadCard {
  messages: ThreadMessage[];
}

export interface ReplyInput {
  /** UUIDv7 of its maker: repeated, it is the same reply. */
  id: string;
  kind: ReplyKind;
  body: string;
}
