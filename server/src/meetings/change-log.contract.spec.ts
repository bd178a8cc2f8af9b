import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { applyChange, emptyMeeting } from '@afterfair/shared/rules';
import { uuidv7 } from 'uuidv7';
import type { MeetingChange } from '@afterfair/shared/contracts';
import type { DatabaseConnections, Transaction } from '../platform/database/index.js';
import { openDatabase } from '../platform/database/index.js';
import { DATABASES, type DataPlace, newDataPlace } from '../testing/databases.js';
import { makeChange } from '../testing/index.js';
import { changeLogOf } from './change-log-of.js';
import type { ChangeLog, LoggedChange } from './change-log.js';
import { EntityChangeLog } from './entity-change-log.js';
import { meetingsEntities, meetingsMigrations, MeetingStore } from './index.js';

const ATTENDEE = 'attendee';
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
    log = generic ? new EntityChangeLog() : changeLogOf(database.writer);
  });

  afterEach(async () => {
    await database.unitOfWork.idle();
    await database.reader.destroy();
    await database.writer.destroy();
    await place.remove();
  });

  const inWork = <T>(work: (transaction: Transaction) => T | Promise<T>) => database.unitOfWork.run(work);
  const entryOf = (change: MeetingChange, seq: number, before?: LoggedChange): LoggedChange => ({
    attendeeId: ATTENDEE,
    fairId: 'fair',
    seq,
    change,
    contentHash: `hash of ${change.id}`,
    meeting: {
      isNew: before === undefined,
      changes: (before?.meeting.changes ?? 0) + 1,
      employerId: change.set.employerId ?? null,
      startedAt: '2026-11-19T09:00:00.000Z',
      deleted: change.set.deleted ?? false,
      state: applyChange(before?.meeting.state ?? emptyMeeting(change.meetingId), change),
    },
  });
  const find = ({ id, meetingId }: MeetingChange, attendeeId = ATTENDEE) =>
    inWork((transaction) => log.find(transaction, { attendeeId, changeId: id, meetingId }));
  const count = (attendeeId = ATTENDEE) =>
    inWork((transaction) => log.countMeetings(transaction, attendeeId));
  const append = (entry: LoggedChange) => inWork((transaction) => log.append(transaction, entry));
  const NOTHING = { taken: null, cursor: null, meeting: null };

  it('finds nothing where nothing was taken', async () => {
    expect(await find(makeChange({ deviceId: DEVICE, at: 1 }, {}))).toEqual(NOTHING);
    expect(await count()).toBe(0);
  });

  it('finds what it appended: the id, the cursor and the meeting', async () => {
    const entry = entryOf(makeChange({ deviceId: DEVICE, at: 1 }, { employerId: 'e', interest: 4 }), 7);
    await append(entry);
    expect(await find(entry.change)).toMatchObject({
      taken: { seq: 7, contentHash: entry.contentHash },
      cursor: 7,
      meeting: { changes: 1, state: entry.meeting.state },
    });
    expect(await find({ ...entry.change, id: uuidv7() })).toMatchObject({ taken: null, cursor: 7 });
    expect(await count()).toBe(1);
  });

  it('puts a later state in the place of an earlier one', async () => {
    const first = entryOf(makeChange({ deviceId: DEVICE, at: 1 }, { employerId: 'e', interest: 2 }), 1);
    await append(first);
    const { meetingId } = first.change;
    const second = entryOf(makeChange({ meetingId, deviceId: DEVICE, at: 2 }, { deleted: true }), 2, first);
    await append(second);
    expect(await find(first.change)).toMatchObject({
      taken: { seq: 1 },
      cursor: 2,
      meeting: { changes: 2, state: second.meeting.state },
    });
    expect(await count()).toBe(1);
  });

  it('keeps rows that every reader of meetings reads', async () => {
    const entry = entryOf(makeChange({ deviceId: DEVICE, at: 1 }, { employerId: 'e', interest: 4 }), 1);
    await append(entry);
    const store = new MeetingStore({ manager: database.reader.manager });
    const { cursor, meetings } = await store.pageOf(ATTENDEE, 0);
    expect({ cursor, meetings }).toEqual({ cursor: 1, meetings: [{ seq: 1, state: entry.meeting.state }] });
    expect(await store.listOfAttendee('fair', ATTENDEE)).toHaveLength(1);
    expect((await store.countsOfFair('fair')).byEmployer).toEqual([{ employerId: 'e', meetings: 1 }]);
  });

  it('Nobody else’s data: the same ids of somebody else are somebody else’s', async () => {
    const entry = entryOf(makeChange({ deviceId: DEVICE, at: 1 }, {}), 1);
    await append(entry);
    expect(await find(entry.change, 'somebody else')).toEqual(NOTHING);
    expect(await count('somebody else')).toBe(0);
  });

  it('writes nothing of a work that fails after it', async () => {
    const entry = entryOf(makeChange({ deviceId: DEVICE, at: 1 }, {}), 1);
    const failing = inWork(async (transaction) => {
      await log.append(transaction, entry);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await find(entry.change)).toEqual(NOTHING);
  });

  it('lets no change be taken after the attendee was erased', async () => {
    const entry = entryOf(makeChange({ deviceId: DEVICE, at: 1 }, {}), 1);
    await append(entry);
    const store = new MeetingStore({ manager: database.reader.manager });
    await inWork(({ manager }) => store.eraseOf(manager, ATTENDEE));
    expect(await find(entry.change)).toEqual({ taken: null, cursor: -1, meeting: null });
  });
});
