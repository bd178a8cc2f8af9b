import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { applyChange, emptyMeeting } from '@afterfair/shared/rules';
import type { MeetingChange } from '@afterfair/shared/contracts';
import type { DatabaseConnections, Transaction } from '../platform/database/index.js';
import { openDatabase } from '../platform/database/index.js';
import { DATABASES, type DataPlace, newDataPlace } from '../testing/databases.js';
import { makeChange } from '../testing/index.js';
import { changeLogOf } from './change-log-of.js';
import { ERASED } from './attendee-cursor.entity.js';
import type { ChangeLog } from './change-log.js';
import { countedFields } from './counted-fields.js';
import { EntityChangeLog } from './entity-change-log.js';
import { meetingsEntities, meetingsMigrations, MeetingStore } from './index.js';
import { MeetingChangeEntity } from './meeting-change.entity.js';

const ATTENDEE = 'attendee';
const OWNER = { attendeeId: ATTENDEE, fairId: 'fair' };
const NINE = '2026-11-19T09:00:00.000Z';
const DEVICE = '0123456789abcdef';

/** The generic log is tried on the embedded database as well: both must keep the same rows. */
const LOGS: { name: string; kind: (typeof DATABASES)[number]; generic: boolean }[] = [
  ...DATABASES.map((kind) => ({ name: `${kind}, as a server has it`, kind, generic: false })),
  { name: 'sqlite, through entities', kind: 'sqlite', generic: true },
];

describe.each(LOGS)('the change log on $name', ({ kind, generic }) => {
  let place: DataPlace;
  let database: DatabaseConnections;
  let log: ChangeLog;

  beforeEach(async () => {
    place = await newDataPlace(kind);
    database = await openDatabase(place, { entities: meetingsEntities, migrations: meetingsMigrations });
    log = generic ? new EntityChangeLog() : changeLogOf(database);
  });

  afterEach(async () => {
    await database.unitOfWork.close();
    await database.reader.destroy();
    await database.writer.destroy();
    await place.remove();
  });

  const inWork = <T>(work: (transaction: Transaction) => T | Promise<T>) => database.unitOfWork.run(work);
  /** Takes a change as the recorder does; `fails` comes after everything is written. */
  const take = (change: MeetingChange, seq: number, fails?: string) =>
    inWork(async (transaction) => {
      const earlier = await log.add(transaction, { ...OWNER, seq, change });
      if (earlier) return earlier;
      const before = await log.meetingOf(transaction, ATTENDEE, change.meetingId);
      const state = applyChange(before?.state ?? emptyMeeting(change.meetingId), change);
      const changes = (before?.changes ?? 0) + 1;
      const isNew = before === null;
      const counted = change.set.notes ? null : countedFields(state);
      await log.save(transaction, { ...OWNER, seq, changes, state, isNew, counted });
      if (fails) throw new Error(fails);
      return null;
    });
  const cursorOf = (attendeeId = ATTENDEE) => inWork((transaction) => log.cursorOf(transaction, attendeeId));
  const meetingOf = ({ meetingId }: MeetingChange, attendeeId = ATTENDEE) =>
    inWork((transaction) => log.meetingOf(transaction, attendeeId, meetingId));
  const count = (attendeeId = ATTENDEE) =>
    inWork((transaction) => log.countMeetings(transaction, attendeeId));
  const stored = () => new MeetingStore({ manager: database.reader.manager });
  const first = makeChange({ deviceId: DEVICE, at: 1 }, { employerId: 'e', interest: 4, startedAt: NINE });
  const { meetingId } = first;
  const note = makeChange({ meetingId, deviceId: DEVICE, at: 2 }, { notes: { n: { text: 'a line' } } });

  it('finds nothing where nothing was taken', async () => {
    expect(await cursorOf()).toBeNull();
    expect(await meetingOf(first)).toBeNull();
    expect(await count()).toBe(0);
  });

  it('finds what it kept: the cursor and the meeting', async () => {
    expect(await take(first, 7)).toBeNull();
    expect(await cursorOf()).toBe(7);
    const state = applyChange(emptyMeeting(meetingId), first);
    expect(await meetingOf(first)).toMatchObject({ changes: 1, state });
    expect(await count()).toBe(1);
  });

  it('Once means once: gives back the change that has the id, and writes nothing', async () => {
    await take(first, 1);
    expect(await take({ ...first, set: { interest: 1 } }, 2)).toMatchObject({ seq: 1, change: first });
    expect(await cursorOf()).toBe(1);
    expect(await meetingOf(first)).toMatchObject({ changes: 1 });
  });

  it('puts a later state in the place of an earlier one, counted fields and all', async () => {
    await take(first, 1);
    await take(note, 2);
    const state = [first, note].reduce(applyChange, emptyMeeting(meetingId));
    expect(await meetingOf(first)).toMatchObject({ changes: 2, state });
    expect((await stored().pageOf(ATTENDEE, 0)).meetings).toEqual([{ seq: 2, state }]);
    expect((await stored().countsOfFair('fair')).meetings).toBe(1);
    await take(makeChange({ meetingId, deviceId: DEVICE, at: 3 }, { deleted: true }), 3);
    expect((await stored().countsOfFair('fair')).meetings).toBe(0);
    expect(await count()).toBe(1);
  });

  it('keeps rows that every reader of meetings reads', async () => {
    await take(first, 1);
    const state = applyChange(emptyMeeting(meetingId), first);
    const { cursor, meetings } = await stored().pageOf(ATTENDEE, 0);
    expect({ cursor, meetings }).toEqual({ cursor: 1, meetings: [{ seq: 1, state }] });
    expect(await stored().listOfAttendee('fair', ATTENDEE)).toHaveLength(1);
    expect(await stored().countsOfFair('fair')).toEqual({
      meetings: 1,
      byEmployer: [{ employerId: 'e', meetings: 1 }],
      byQuarter: [{ startsAt: NINE, meetings: 1 }],
    });
  });

  it('Nobody else’s data: the same ids of somebody else are somebody else’s', async () => {
    await take(first, 1);
    expect(await cursorOf('somebody else')).toBeNull();
    expect(await meetingOf(first, 'somebody else')).toBeNull();
    expect(await count('somebody else')).toBe(0);
  });

  it('neither keeps nor remembers anything of a work that fails after it', async () => {
    await expect(take(first, 1, 'alone')).rejects.toThrow('alone');
    expect([await cursorOf(), await meetingOf(first), await count()]).toEqual([null, null, 0]);
    await take(first, 1);
    const outcomes = await Promise.allSettled([take(note, 2, 'among others'), cursorOf(), meetingOf(first)]);
    expect(outcomes).toMatchObject([
      { status: 'rejected' },
      { status: 'fulfilled', value: 1 },
      { status: 'fulfilled', value: { changes: 1 } },
    ]);
    expect(await take(note, 2)).toBeNull();
    expect(await meetingOf(first)).toMatchObject({ changes: 2 });
  });

  it('lets no change be taken after the attendee was erased', async () => {
    await take(first, 1);
    await inWork((transaction) => log.erase(transaction, ATTENDEE));
    expect([await cursorOf(), await meetingOf(first), await count()]).toEqual([ERASED, null, 0]);
    expect(await database.reader.manager.count(MeetingChangeEntity)).toBe(0);
  });

  it('remembers nothing of an erasure that was undone', async () => {
    await take(first, 1);
    const failing = inWork(async (transaction) => {
      await log.erase(transaction, ATTENDEE);
      await log.cursorOf(transaction, ATTENDEE);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect([await cursorOf(), await count()]).toEqual([1, 1]);
  });
});
