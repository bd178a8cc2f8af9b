import type {
  EmployerCard,
  FollowUpsView,
  HybridTime,
  MeetingChange,
  MeetingPage,
  MeetingState,
  Prepared,
  Problem,
} from '@afterfair/shared/contracts';
import type { KeptLine } from './kept-line';
import type { PreparedStore } from './prepared-store';

/** A change that the server has not taken yet. With a problem it was refused and waits for a person. */
export interface WaitingChange {
  /** Grows with every change made on this device. */
  order: number;
  change: MeetingChange;
  problem: Problem | null;
}

/** Everything a screen needs to know of what is kept here. */
export interface DeviceSnapshot {
  meetings: MeetingState[];
  changes: WaitingChange[];
  /** Favourites and booked conversations. */
  prepared: Prepared;
  /** How many entries of it the server has not taken yet. */
  unsentPrepared: number;
  /** By meeting: the line that is still in the box. */
  lines: Readonly<Record<string, KeptLine>>;
}

/** A change that was stored just now, and the meeting that it made. */
export interface RecordedChange {
  waiting: WaitingChange;
  state: MeetingState;
}

/** Makes a change out of the meeting as it stands (null: not known yet) and the latest hybrid time seen. */
export type MakeChange = (state: MeetingState | null, latest: HybridTime | null) => MeetingChange;

/**
 * What one attendee's device keeps. Every method is one transaction: a change and the meeting it made are
 * stored together or not at all, also between two tabs.
 */
export interface DeviceStore {
  readonly prepared: PreparedStore;
  record(meetingId: string, make: MakeChange): Promise<RecordedChange>;
  /** The oldest changes to send, in order, without those set aside. */
  waiting(limit: number): Promise<WaitingChange[]>;
  /** The server has them. */
  settle(orders: number[]): Promise<void>;
  setAside(order: number, problem: Problem): Promise<void>;
  /** To be sent again. */
  retry(order: number): Promise<void>;
  /**
   * Gives a refused change up: its meeting is built again from what the server has of it (null: nothing) and what else waits
   * here. The cursor returns to the start, for more may have come since the server was asked.
   */
  discard(order: number, onServer: MeetingState | null): Promise<void>;
  /** Merges what the server sent and moves the cursor, unless it stands elsewhere by now than where the page begins. */
  absorb(page: MeetingPage, after: number): Promise<void>;
  cursor(): Promise<number>;
  employers(): Promise<EmployerCard[]>;
  keepEmployers(employers: EmployerCard[]): Promise<void>;
  /** The follow-ups as the server last told them; null when it never did. */
  followUps(): Promise<FollowUpsView | null>;
  keepFollowUps(view: FollowUpsView): Promise<void>;
  /** Remembers which line is in the box of a meeting, on this device only; null when none is. */
  keepLine(meetingId: string, line: KeptLine | null): Promise<void>;
  /** What it holds now. */
  snapshot(): Promise<DeviceSnapshot>;
  /** Calls back at once and after every change, also of another tab. Returns what stops it. */
  watch(listener: (snapshot: DeviceSnapshot) => void, onFault: (fault: unknown) => void): () => void;
  /** Removes everything. */
  erase(): Promise<void>;
  close(): void;
}
