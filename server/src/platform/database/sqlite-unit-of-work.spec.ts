import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openSqlite } from './open-sqlite.js';
import { SqliteUnitOfWork, WAITING_WORKS } from './sqlite-unit-of-work.js';

describe('the unit of work: one writer, first in, first out', () => {
  let dataDir: string;
  let writer: DataSource;
  let reader: DataSource;
  let unitOfWork: SqliteUnitOfWork;

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'afterfair-'));
    ({ writer, reader } = await openSqlite(dataDir, { entities: [], migrations: [] }));
    await writer.query('CREATE TABLE "line" ("text" text PRIMARY KEY)');
    unitOfWork = new SqliteUnitOfWork(writer);
  });

  afterEach(async () => {
    await unitOfWork.idle();
    await reader.destroy();
    await writer.destroy();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const write = (text: string) =>
    unitOfWork.run(async ({ manager }) => {
      await manager.query('INSERT INTO "line" VALUES (?)', [text]);
      return text;
    });
  const lines = async (): Promise<string[]> => {
    const rows = await reader.query<{ text: string }[]>('SELECT "text" FROM "line" ORDER BY rowid');
    return rows.map(({ text }) => text);
  };

  it('Saved means saved: a reader on another connection sees a work whose promise resolved', async () => {
    await write('a');
    expect(await lines()).toEqual(['a']);
  });

  it('syncs every commit to disk in write-ahead mode, with foreign keys and secure deletion', async () => {
    const pragma = async (name: string): Promise<unknown> => {
      const [row = {}] = await writer.query<Record<string, unknown>[]>(`PRAGMA ${name}`);
      return Object.values(row)[0];
    };
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('secure_delete')).toBe(1);
  });

  it('writes in the order of the calls', async () => {
    const texts = Array.from({ length: 1_200 }, (_, index) => `line ${index}`);
    await Promise.all(texts.map(write));
    expect(await lines()).toEqual(texts);
  });

  it('shares one commit between works that wait together', async () => {
    const commits: string[] = [];
    const runner = (unitOfWork as unknown as { runner: { query(...call: string[]): Promise<unknown> } })
      .runner;
    const query = runner.query.bind(runner);
    runner.query = (...call) => {
      if (call[0] === 'COMMIT') commits.push(call[0]);
      return query(...call);
    };
    await Promise.all(['a', 'b', 'c'].map(write));
    expect(commits).toHaveLength(1);
  });

  it('undoes a work that fails and keeps those that share its commit', async () => {
    const effects: string[] = [];
    const failing = unitOfWork.run(async ({ manager, afterCommit }) => {
      afterCommit(() => effects.push('failed'));
      await manager.query('INSERT INTO "line" VALUES (?)', ['lost']);
      throw new Error('on purpose');
    });
    const outcomes = await Promise.allSettled([write('before'), failing, write('after')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await lines()).toEqual(['before', 'after']);
    expect(effects).toEqual([]);
  });

  it('goes on after a work that fails alone', async () => {
    await expect(write('a').then(() => write('a'))).rejects.toThrow(/UNIQUE/);
    await write('b');
    expect(await lines()).toEqual(['a', 'b']);
  });

  it('calls effects after the commit, when others can see what was written', async () => {
    const seen: string[][] = [];
    await unitOfWork.run(async ({ manager, afterCommit }) => {
      await manager.query('INSERT INTO "line" VALUES (?)', ['a']);
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
    await expect(reader.query(`INSERT INTO "line" VALUES ('x')`)).rejects.toThrow(/readonly|read.?only/i);
  });
});
