import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DATABASES, type DataPlace, newDataPlace } from '../../testing/databases.js';
import type { DatabaseConnections } from './database-connections.js';
import { openDatabase } from './open-database.js';
import { WAITING_WORKS } from './unit-of-work.js';

const EMPTY = { entities: [], migrations: { sqlite: [], postgres: [] } };
const BURST = 400;

describe.each(DATABASES)('a unit of work on %s', (kind) => {
  let place: DataPlace;
  let database: DatabaseConnections;

  beforeEach(async () => {
    place = await newDataPlace(kind);
    database = await openDatabase(place, EMPTY);
    await database.writer.query('CREATE TABLE "line" ("text" text PRIMARY KEY)');
    await database.writer.query('CREATE TABLE "counter" ("value" integer)');
    await database.writer.query('INSERT INTO "counter" VALUES (0)');
  });

  afterEach(async () => {
    await database.unitOfWork.close();
    await database.reader.destroy();
    await database.writer.destroy();
    await place.remove();
  });

  const insert = kind === 'sqlite' ? 'INSERT INTO "line" VALUES (?)' : 'INSERT INTO "line" VALUES ($1)';
  const write = (text: string) =>
    database.unitOfWork.run(async ({ manager }) => {
      await manager.query(insert, [text]);
      return text;
    });
  const lines = async (): Promise<string[]> => {
    const rows = await database.reader.query<{ text: string }[]>('SELECT "text" FROM "line" ORDER BY "text"');
    return rows.map(({ text }) => text);
  };

  it('Saved means saved: a reader on another connection sees a work whose promise resolved', async () => {
    await write('a');
    expect(await lines()).toEqual(['a']);
  });

  it('does each work as if it were alone: what was read is still true when it is written', async () => {
    const seen = await Promise.all(
      Array.from({ length: BURST }, () =>
        database.unitOfWork.run(async ({ manager }) => {
          const [row] = await manager.query<{ value: number }[]>('SELECT "value" FROM "counter"');
          const next = (row?.value ?? 0) + 1;
          await manager.query(`UPDATE "counter" SET "value" = ${next}`);
          return next;
        }),
      ),
    );
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: BURST }, (_, index) => index + 1));
  });

  it('undoes a work that fails and keeps those around it', async () => {
    const effects: string[] = [];
    const failing = database.unitOfWork.run(async ({ manager, afterCommit }) => {
      afterCommit(() => effects.push('failed'));
      await manager.query(insert, ['lost']);
      throw new Error('on purpose');
    });
    const outcomes = await Promise.allSettled([write('after'), failing, write('before')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await lines()).toEqual(['after', 'before']);
    expect(effects).toEqual([]);
  });

  it('goes on after a work that fails alone, and says what failed', async () => {
    await expect(write('a').then(() => write('a'))).rejects.toThrow(/unique/i);
    await write('b');
    expect(await lines()).toEqual(['a', 'b']);
  });

  it('calls effects after the commit, once, when others can see what was written', async () => {
    const seen: string[][] = [];
    await database.unitOfWork.run(async ({ manager, afterCommit }) => {
      await manager.query(insert, ['a']);
      seen.push(await lines());
      afterCommit(() => void lines().then((now) => seen.push(now)));
    });
    await lines();
    expect(seen).toEqual([[], ['a']]);
  });

  it('Full is an answer too: past the bound a work is refused and nothing is written', async () => {
    const waiting = Array.from({ length: WAITING_WORKS }, (_, index) => write(`line ${index}`));
    await expect(write('one too many')).rejects.toMatchObject({
      code: 'overloaded',
      details: { retryAfter: 1 },
    });
    await Promise.all(waiting);
    expect(await lines()).toHaveLength(WAITING_WORKS);
  });

  it('lets nobody write through the reader', async () => {
    await expect(database.reader.query(`INSERT INTO "line" VALUES ('x')`)).rejects.toThrow(/read.?only/i);
  });
});
