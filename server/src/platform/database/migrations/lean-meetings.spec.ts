import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { applyChange, canonicalJson, emptyMeeting } from '@afterfair/shared/rules';
import { hash } from 'node:crypto';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { DATABASES, type DataPlace, newDataPlace } from '../../../testing/databases.js';
import { LeanMeetings1700000000007 as LeanOnPostgres } from './postgres/0007-lean-meetings.js';
import { Meetings1700000000004 } from './sqlite/0004-meetings.js';
import { LeanMeetings1700000000007 as LeanOnSqlite } from './sqlite/0007-lean-meetings.js';

const AT = '019a00000000-0000-0123456789abcdef';
const CHANGE = {
  id: 'c',
  meetingId: 'm',
  at: AT,
  set: { startedAt: '2026-11-19T10:07:00.000+01:00', interest: 4 },
};
const STATE = applyChange(emptyMeeting('m'), CHANGE);
const BEFORE = {
  attendee_id: 'a',
  id: 'c',
  fair_id: 'f',
  seq: 3,
  content_hash: hash('sha256', canonicalJson(CHANGE), 'hex'),
  change: JSON.stringify(CHANGE),
};

describe.each(DATABASES)('the migration to lean meetings on %s', (kind) => {
  let place: DataPlace;
  let source: DataSource;
  let runner: QueryRunner;
  let lean: MigrationInterface;

  beforeEach(async () => {
    place = await newDataPlace(kind);
    lean = kind === 'sqlite' ? new LeanOnSqlite() : new LeanOnPostgres();
    source = await new DataSource(
      kind === 'sqlite'
        ? { type: 'better-sqlite3', database: ':memory:' }
        : { type: 'postgres', url: place.databaseUrl, installExtensions: false },
    ).initialize();
    runner = source.createQueryRunner();
    await new Meetings1700000000004().up(runner);
    await insert('meeting_change', BEFORE);
    for (const [id, started_at] of Object.entries({ m: CHANGE.set.startedAt, n: '', o: 'at noon' }))
      await insert('meeting', {
        ...{ attendee_id: 'a', id, fair_id: 'f', seq: 3, changes: 1, employer_id: null, started_at },
        ...{ deleted: false, state: JSON.stringify(id === 'm' ? STATE : emptyMeeting(id)) },
      });
  });

  afterEach(async () => {
    await runner.release();
    await source.destroy();
    await place.remove();
  });

  const insert = (table: string, row: object) =>
    runner.manager.createQueryBuilder().insert().into(table).values(row).execute();
  const rows = (table: string): Promise<Record<string, unknown>[]> =>
    runner.query(`SELECT * FROM "${table}" ORDER BY "id"`) as Promise<Record<string, unknown>[]>;

  it('keeps every change and counts a meeting in the quarter of an hour in which it began', async () => {
    await lean.up(runner);
    const { content_hash: _gone, ...kept } = BEFORE;
    expect(await rows('meeting_change')).toEqual([kept]);
    const quarter = Date.parse('2026-11-19T09:00:00Z') / 900_000;
    expect(await rows('meeting')).toMatchObject([
      { id: 'm', quarter },
      { id: 'n', quarter: null },
      { id: 'o', quarter: null },
    ]);
  });

  it('can be undone: the hash of every change, and when each meeting began', async () => {
    await lean.up(runner);
    await lean.down(runner);
    expect(await rows('meeting_change')).toEqual([BEFORE]);
    expect(await rows('meeting')).toMatchObject([
      { id: 'm', started_at: CHANGE.set.startedAt },
      { id: 'n', started_at: '' },
      { id: 'o', started_at: '' },
    ]);
  });
});
