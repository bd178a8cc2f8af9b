import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { CommitMoment, OnCommitMoment } from './commit-moments.js';
import { openSqlite } from './open-sqlite.js';
import type { UnitOfWork } from './unit-of-work.js';

const EMPTY = { entities: [], migrations: { sqlite: [], postgres: [] } };

describe('the unit of work on SQLite: one writer, first in, first out', () => {
  let dataDir: string;
  let writer: DataSource;
  let reader: DataSource;
  let unitOfWork: UnitOfWork;
  let moments: CommitMoment[];
  let onMoment: OnCommitMoment;

  beforeEach(async () => {
    moments = [];
    onMoment = () => undefined;
    dataDir = mkdtempSync(join(tmpdir(), 'afterfair-'));
    ({ writer, reader, unitOfWork } = await openSqlite(dataDir, EMPTY, (moment) => {
      moments.push(moment);
      onMoment(moment);
    }));
    await writer.query('CREATE TABLE "line" ("text" text PRIMARY KEY)');
  });

  afterEach(async () => {
    await unitOfWork.close();
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
    await Promise.all(['a', 'b', 'c'].map(write));
    await unitOfWork.idle();
    expect(moments.filter((moment) => moment === 'after-write')).toHaveLength(3);
    expect(moments.filter((moment) => moment === 'before-commit')).toHaveLength(1);
  });

  it('Saved means saved: whoever waits hears of a work after its commit, never before', async () => {
    const [told, heard] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    onMoment = (moment) => {
      if (moment === 'after-ack') told.resolve(undefined);
    };
    await write('a').then(() => {
      expect(moments).toEqual(['before-begin', 'after-write', 'before-commit', 'after-commit']);
      heard.resolve(undefined);
    });
    await Promise.all([told.promise, heard.promise]);
  });

  it('keeps the write-ahead log short without making the writer wait', async () => {
    const file = join(dataDir, 'afterfair.sqlite');
    const before = statSync(file).size;
    await Promise.all(Array.from({ length: 1_500 }, (_, index) => write(`line ${index} ${'-'.repeat(200)}`)));
    await unitOfWork.close();
    expect(statSync(file).size - before).toBeGreaterThan(1_000 * 200);
  });

  it('does works once more, each apart, when one of them failed, and tells whoever remembers', async () => {
    let undone = 0;
    let done = 0;
    unitOfWork.onUndone(() => (undone += 1));
    const counting = unitOfWork.run(() => (done += 1));
    const failing = unitOfWork.run(() => Promise.reject(new Error('on purpose')));
    const outcomes = await Promise.allSettled([counting, failing, write('a')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect({ done, undone }).toEqual({ done: 2, undone: 2 });
    expect(await lines()).toEqual(['a']);
  });

  it('refuses everybody of a group whose transaction is gone, and goes on with the next', async () => {
    const gone = unitOfWork.run(async ({ manager }) => {
      await manager.query('ROLLBACK');
      throw new Error('the disk is full');
    });
    const outcomes = await Promise.allSettled([write('a'), gone, write('b')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await write('c');
    expect(await lines()).toEqual(['c']);
  });
});
