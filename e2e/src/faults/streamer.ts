import type { Caller } from '@afterfair/server/testing';
import { ask, type CallerSocket, makeChange } from '@afterfair/server/testing';
import type { Ack, ChangeReceipt, MeetingChange, MeetingPage } from '@afterfair/shared/contracts';
import { readMeeting } from '@afterfair/shared/rules';
import { uuidv7 } from 'uuidv7';

/** Changes that one device has on their way at once. */
const IN_FLIGHT = 10;
/** A meeting holds a bounded number of notes. */
const NOTES_PER_MEETING = 40;

interface SentChange {
  change: MeetingChange;
  noteId: string;
  text: string;
  /** The server's answer, once it came. */
  seq: number | null;
}

/** A device that logs notes as fast as they are acknowledged, and remembers every acknowledgement. */
export class Streamer {
  private meetingId = uuidv7();
  private readonly sent: SentChange[] = [];
  private ticks = 0;
  private readonly firstAck = Promise.withResolvers<undefined>();

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

  /** Connects. @returns what streams at most `limit` changes, until the server is gone. */
  async connect(): Promise<(limit: number) => Promise<void>> {
    const socket = await this.caller.connect('attendee');
    return async (limit) => {
      const lanes = Array.from({ length: IN_FLIGHT }, () => this.lane(socket, Math.ceil(limit / IN_FLIGHT)));
      await Promise.all(lanes);
      this.firstAck.resolve(undefined);
      socket.disconnect();
    };
  }

  private async lane(socket: CallerSocket, limit: number): Promise<void> {
    for (let count = 0; count < limit && socket.connected; count += 1) {
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
    const at = Date.now() + this.ticks;
    const set = {
      startedAt: new Date(at).toISOString(),
      notes: { [noteId]: { kind: 'point' as const, text } },
    };
    return { change: makeChange({ meetingId, deviceId, at }, set), noteId, text, seq: null };
  }

  /**
   * Looks for every acknowledged change on the server and sends every change again: what was taken must give its
   * first answer, what was not must be taken now, once.
   */
  async audit(): Promise<{ lost: number; duplicates: number }> {
    const before = await this.stored();
    const acked = this.sent.filter(({ seq }) => seq !== null);
    const lost = acked.filter(({ noteId, text }) => before.get(noteId) !== text).length;
    let duplicates = 0;
    for (let from = 0; from < this.sent.length; from += 100) {
      const part = this.sent.slice(from, from + 100);
      const { results } = await this.caller.post<{ results: Ack<ChangeReceipt>[] }>('/api/meetings/changes', {
        changes: part.map(({ change }) => change),
      });
      part.forEach((entry, index) => {
        const answer = results[index];
        if (!answer?.ok) throw new Error(`A repeated change was refused: ${answer?.problem.code}.`);
        if (entry.seq !== null && entry.seq !== answer.data.seq) duplicates += 1;
        entry.seq = answer.data.seq;
      });
    }
    const seqs = new Set(this.sent.map(({ seq }) => seq));
    const after = await this.stored();
    return {
      lost,
      duplicates: duplicates + (this.sent.length - seqs.size) + Math.abs(after.size - this.sent.length),
    };
  }

  private async stored(): Promise<Map<string, string>> {
    const { meetings } = await this.caller.get<MeetingPage>('/api/meetings');
    return new Map(
      meetings.flatMap(({ state }) => readMeeting(state).notes.map(({ id, text }) => [id, text] as const)),
    );
  }
}

function gone(socket: CallerSocket): Promise<null> {
  return new Promise((resolve) => socket.once('disconnect', () => resolve(null)));
}
