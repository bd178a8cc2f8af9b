import { Dexie, liveQuery } from 'dexie';
import type {
  EmployerCard,
  FollowUpsView,
  HybridTime,
  MeetingPage,
  MeetingState,
  Problem,
} from '@afterfair/shared/contracts';
import { applyChange, emptyMeeting, mergeMeetings } from '@afterfair/shared/rules';
import type { DeviceSnapshot, DeviceStore, MakeChange, RecordedChange, WaitingChange } from './device-store';
import { DexiePrepared } from './dexie-prepared';
import { laterTime, latestTimeOf } from './hybrid-clock';
import type { KeptLine } from './kept-line';
import { LocalDatabase, type ChangeRow } from './local-database';
import { countOf } from './prepared-exchange';

/** The device's store in IndexedDB. */
export class DexieStore implements DeviceStore {
  readonly prepared: DexiePrepared;
  private readonly db: LocalDatabase;

  constructor(attendeeId: string) {
    this.db = new LocalDatabase(attendeeId);
    this.prepared = new DexiePrepared(this.db);
  }

  record(meetingId: string, make: MakeChange): Promise<RecordedChange> {
    const { db } = this;
    // Somebody waits for this: what can be asked and written at once is.
    return db.transaction('rw', db.meetings, db.changes, db.kept, async () => {
      const [before = null, clock] = await Promise.all([db.meetings.get(meetingId), this.clock()]);
      const change = make(before, clock);
      const state = applyChange(before ?? emptyMeeting(meetingId), change);
      const [order] = await Promise.all([
        db.changes.add({ meetingId, aside: 0, change, problem: null }),
        db.meetings.put(state),
        db.kept.put({ key: 'clock', value: change.at }),
      ]);
      return { state, waiting: { order, change, problem: null } };
    });
  }

  async waiting(limit: number): Promise<WaitingChange[]> {
    const rows = await this.db.changes
      .where('[aside+order]')
      .between([0, Dexie.minKey], [0, Dexie.maxKey])
      .limit(limit)
      .toArray();
    return rows.map(waitingOf);
  }

  async settle(orders: number[]): Promise<void> {
    await this.db.changes.bulkDelete(orders);
  }

  async setAside(order: number, problem: Problem): Promise<void> {
    await this.db.changes.update(order, { aside: 1, problem });
  }

  async retry(order: number): Promise<void> {
    await this.db.changes.update(order, { aside: 0, problem: null });
  }

  async discard(order: number, onServer: MeetingState | null): Promise<void> {
    const { db } = this;
    await db.transaction('rw', db.meetings, db.changes, db.kept, async () => {
      const given = await db.changes.get(order);
      if (!given) return;
      await db.changes.delete(order);
      const rest = await db.changes.where({ meetingId: given.meetingId }).sortBy('order');
      const before = onServer ?? emptyMeeting(given.meetingId);
      if (rest.length === 0 && onServer === null) await db.meetings.delete(given.meetingId);
      else await db.meetings.put(rest.reduce((state, { change }) => applyChange(state, change), before));
      await db.kept.put({ key: 'cursor', value: 0 });
    });
  }

  async absorb(page: MeetingPage, after: number): Promise<void> {
    const { db } = this;
    await db.transaction('rw', db.meetings, db.kept, async () => {
      let clock = await this.clock();
      for (const { state } of page.meetings) {
        const mine = await db.meetings.get(state.id);
        await db.meetings.put(mine ? mergeMeetings(mine, state) : state);
        clock = laterTime(clock, latestTimeOf(state));
      }
      if (clock !== null) await db.kept.put({ key: 'clock', value: clock });
      if ((await this.cursor()) === after) await db.kept.put({ key: 'cursor', value: page.cursor });
    });
  }

  async cursor(): Promise<number> {
    const kept = await this.db.kept.get('cursor');
    return kept?.key === 'cursor' ? kept.value : 0;
  }

  async employers(): Promise<EmployerCard[]> {
    const rows = await this.db.employers.orderBy('place').toArray();
    return rows.map(({ place: _place, ...employer }) => employer);
  }

  async keepEmployers(employers: EmployerCard[]): Promise<void> {
    const { db } = this;
    await db.transaction('rw', db.employers, async () => {
      await db.employers.clear();
      await db.employers.bulkAdd(employers.map((employer, place) => ({ ...employer, place })));
    });
  }

  async followUps(): Promise<FollowUpsView | null> {
    const kept = await this.db.kept.get('follow-ups');
    return kept?.key === 'follow-ups' ? kept.value : null;
  }

  async keepFollowUps(view: FollowUpsView): Promise<void> {
    await this.db.kept.put({ key: 'follow-ups', value: view });
  }

  async keepLine(meetingId: string, line: KeptLine | null): Promise<void> {
    const { db } = this;
    await db.transaction('rw', db.kept, async () => {
      const { [meetingId]: _before, ...others } = await this.lines();
      const value = line === null ? others : { ...others, [meetingId]: line };
      await db.kept.put({ key: 'lines', value });
    });
  }

  async snapshot(): Promise<DeviceSnapshot> {
    const { db } = this;
    return db.transaction('r', db.meetings, db.changes, db.kept, async () => {
      const changes = (await db.changes.toArray()).map(waitingOf);
      const { all, unsent } = await this.prepared.read();
      return {
        meetings: await db.meetings.toArray(),
        changes,
        prepared: all,
        unsentPrepared: countOf(unsent),
        lines: await this.lines(),
      };
    });
  }

  watch(listener: (snapshot: DeviceSnapshot) => void, onFault: (fault: unknown) => void): () => void {
    const subscription = liveQuery(() => this.snapshot()).subscribe({ next: listener, error: onFault });
    return () => subscription.unsubscribe();
  }

  async erase(): Promise<void> {
    await this.db.delete();
  }

  close(): void {
    this.db.close();
  }

  private async lines(): Promise<Record<string, KeptLine>> {
    const kept = await this.db.kept.get('lines');
    const lines = Object.entries(kept?.key === 'lines' ? kept.value : {});
    return Object.fromEntries(lines.map(([meetingId, line]) => [meetingId, lineOf(line)]));
  }

  private async clock(): Promise<HybridTime | null> {
    const kept = await this.db.kept.get('clock');
    return kept?.key === 'clock' ? kept.value : null;
  }
}

function lineOf(line: KeptLine | string): KeptLine {
  return typeof line === 'string' ? { noteId: line, tappedAway: [] } : line;
}

function waitingOf({ order, change, problem }: ChangeRow): WaitingChange {
  return { order: order ?? 0, change, problem };
}
