import type { Board } from './board.js';
import type { ChangeReceipt, MeetingChange } from './meeting.js';
import type { Problem } from './problem.js';
import type { Role, SessionEnd } from './session.js';

/** Version of the socket protocol; one that the server does not speak is refused with `version-unsupported`. */
export const PROTOCOL_VERSION = 1;

/** How many versions back a server still speaks: a page that stayed open over two updates sends what it holds. */
export const PROTOCOL_VERSIONS_BACK = 2;

/** The header in which a client names its version with every HTTP request; other programs leave it out. */
export const PROTOCOL_HEADER = 'afterfair-protocol';

/** What a client hands over in the handshake. The session itself is the role's cookie. */
export interface HandshakeAuth {
  protocol: number;
  role: Role;
}

/** Every request over the socket is acked with one of these; a refusal never goes unanswered. */
export type Ack<T> = { ok: true; data: T } | { ok: false; problem: Problem };

/** Requests: client to server. */
export interface ClientEvents {
  /** An attendee's change. Acked after the commit. */
  'meeting:change': (change: MeetingChange, ack: (answer: Ack<ChangeReceipt>) => void) => void;
  /** An organiser starts to watch a fair; the ack carries the board as it stands. */
  'board:watch': (request: { fairId: string }, ack: (answer: Ack<Board>) => void) => void;
  'board:unwatch': (request: { fairId: string }, ack: (answer: Ack<null>) => void) => void;
}

/** Hints: server to client. A hint is never the truth; what it names is fetched. */
export interface ServerEvents {
  /** To an attendee's devices: meetings changed up to this cursor. */
  'meetings:changed': (hint: { cursor: number }) => void;
  /** To an attendee's devices: favourites or booked conversations changed. */
  'prepared:changed': (hint: Record<string, never>) => void;
  /** To everybody of a fair: its state changed. */
  'fair:changed': (hint: { fairId: string }) => void;
  /** To an attendee's devices: steps, drafts or deliveries changed. */
  'follow-ups:changed': (hint: Record<string, never>) => void;
  /** To an attendee's devices and to the contact: a thread got a message. */
  'thread:changed': (hint: { threadId: string }) => void;
  /** To organisers who watch: at most four a second. */
  board: (board: Board) => void;
  /** To a person's own devices: this session has ended. Erased: nothing of theirs is to stay on the device. */
  'session:ended': (hint: { reason: SessionEnd }) => void;
}
