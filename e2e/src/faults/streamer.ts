import type { Caller } from '@afterfair/server/testing';
import { ask, type CallerSocket, makeChange } from '@afterfair/server/testing';
import type { Ack, ChangeReceipt, MeetingChange, MeetingPage } from '@afterfair/shared/contracts';
import { readMeeting } from '@afterfair/shared/rules';
import { uuidv7 } from 'uuidv7';

/** A meeting holds a bounded number of notes. */
const NOTES_PER_MEETING = 40;
const CHANGES_PER_REQUEST = 100;

interface SentChange {
  change: MeetingChange;
  noteId: string;
  text: string;
  /** The server's answer, once it came. */
  seq: number | null;
}

/** A device that logs notes as fast as they are acknowledged, and remembers every acknowledgement until it is audited. */
export class Streamer {
  private meetingId = uuidv7();
  private meetings = new Set<string>();
  private sent: SentChange[] = [];
  private ticks = 0;
  private firstAck = Promise.withResolvers<undefined>();
  /** The sequence number of everything that was audited. */
  private cursor = 0;

  constructor(
    private caller: Caller,
    private readonly deviceId: string,
  ) {}

  get acked(): number {
    return this.sent.filter(({ seq }) => seq !== null).length;
  }

  /** Resolves with the first acknowledgement, or when the stream ends without one. */
  get begun(): Promise<void> {
    return this.firstAck.promise;
  }

  /** The server came back at another address. */
  movedTo(url: string): void {
    this.caller = this.caller.movedTo(url);
  }

  /** Connects. @returns what streams changes until the server is gone, so many on their way at once. */
  async connect(): Promise<(inFlight: number) => Promise<void>> {
    const socket = await this.caller.connect('attendee');
    return async (inFlight) => {
      await Promise.all(Array.from({ length: inFlight }, () => this.lane(socket)));
      this.firstAck.resolve(undefined);
      socket.disconnect();
    };
  }

  private async lane(socket: CallerSocket): Promise<void> {
    while (socket.connected) {
      const entry = this.next();
      this.sent.push(entry);
      const answer = await Promise.race([
        ask<ChangeReceipt>(socket, 'meeting:change', entry.change),
        gone(socket),
      ]);
      if (answer === null) return;
      if (!answer.ok) throw new Error(`A change was refused: ${answer.problem.code}.`);
      entry.seq = answer.data.seq;
      this.firstAck.resolve(undefined);
    }
  }

  /** Each change has a note of its own, so that every acknowledged one can be looked for; the meeting is one of a few. */
  private next(): SentChange {
    this.ticks += 1;
    const noteId = uuidv7();
    const text = `note ${this.ticks}`;
    if (this.ticks % NOTES_PER_MEETING === 0) this.meetingId = uuidv7();
    const { meetingId, deviceId } = this;
    this.meetings.add(meetingId);
    const at = Date.now() + this.ticks;
    const set = {
      startedAt: new Date(at).toISOString(),
      notes: { [noteId]: { kind: 'point' as const, text } },
    };
    return { change: makeChange({ meetingId, deviceId, at }, set), noteId, text, seq: null };
  }

  /**
   * Looks for every acknowledged change on the server and sends every change again: what was taken must give its
   * first answer, what was not must be taken now, once, under the next number. Then begins anew.
   */
  async audit(): Promise<{ lost: number; duplicates: number }> {
    const before = await this.stored();
    const acked = this.sent.filter(({ seq }) => seq !== null);
    const lost = acked.filter(({ noteId, text }) => before.notes.get(noteId) !== text).length;
    let duplicates = 0;
    for (let from = 0; from < this.sent.length; from += CHANGES_PER_REQUEST)
      duplicates += await this.sendAgain(this.sent.slice(from, from + CHANGES_PER_REQUEST));
    const seqs = new Set(this.sent.map(({ seq }) => seq));
    const after = await this.stored();
    const given = after.cursor - this.cursor;
    for (const count of [seqs.size, after.notes.size, given])
      duplicates += Math.abs(count - this.sent.length);
    this.beginAnew(after.cursor);
    return { lost, duplicates };
  }

  /** @returns how many got another answer than the first. */
  private async sendAgain(part: SentChange[]): Promise<number> {
    const { results } = await this.caller.post<{ results: Ack<ChangeReceipt>[] }>('/api/meetings/changes', {
      changes: part.map(({ change }) => change),
    });
    let others = 0;
    part.forEach((entry, index) => {
      const answer = results[index];
      if (!answer?.ok) throw new Error(`A repeated change was refused: ${answer?.problem.code}.`);
      if (entry.seq !== null && entry.seq !== answer.data.seq) others += 1;
      entry.seq = answer.data.seq;
    });
    return others;
  }

  private beginAnew(cursor: number): void {
    this.cursor = cursor;
    this.sent = [];
    this.meetings = new Set();
    this.meetingId = uuidv7();
    this.firstAck = Promise.withResolvers<undefined>();
  }

  private async stored(): Promise<{ cursor: number; notes: Map<string, string> }> {
    const { cursor, meetings } = await this.caller.get<MeetingPage>(`/api/meetings?after=${this.cursor}`);
    const own = meetings.filter(({ state }) => this.meetings.has(state.id));
    const notes = own.flatMap(({ state }) =>
      readMeeting(state).notes.map(({ id, text }) => [id, text] as const),
    );
    return { cursor, notes: new Map(notes) };
  }
}

function gone(socket: CallerSocket): Promise<null> {
  return new Promise((resolve) => socket.once('disconnect', () => resolve(null)));
}
