import {
  meetingsEntities,
  meetingsMigrations,
  openDatabase,
  sqliteConnectionOf,
} from '@afterfair/server/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';

const ROWS = 20_000;
const ROWS_A_TRANSACTION = 100;
const ROWS_WAITING = 5_000;
const INSERT = 'INSERT INTO "line" ("id", "attendee_id", "seq", "hash", "text") VALUES (?, ?, ?, ?, ?)';

/** Two ways to write the same rows into the same kind of database; each says how many milliseconds it took. */
export interface RowWriters {
  /** Every row a unit of work of its own, which can fail by itself and is told of its own commit. */
  ours: () => Promise<number>;
  /** Prepared inserts, 100 a transaction. */
  prepared: () => number;
  close: () => Promise<void>;
}

/** Opens a database each, as the server opens its own: write-ahead log, every commit synced. */
export async function openRowWriters(): Promise<RowWriters> {
  const folder = await mkdtemp(join(tmpdir(), 'afterfair-rows-'));
  const schema = { entities: meetingsEntities, migrations: meetingsMigrations };
  const open = async (name: string) => {
    const database = await openDatabase({ dataDir: join(folder, name), databaseUrl: '' }, schema);
    const connection = sqliteConnectionOf(database.writer);
    if (!connection) throw new Error('No embedded database was opened.');
    connection
      .prepare(
        'CREATE TABLE "line" ("id" text PRIMARY KEY, "attendee_id" text, "seq" integer, "hash" text, "text" text)',
      )
      .run();
    return { ...database, connection, insert: connection.prepare(INSERT) };
  };
  const [ours, bare] = [await open('ours'), await open('bare')];
  const [begin, commit] = [bare.connection.prepare('BEGIN'), bare.connection.prepare('COMMIT')];
  return {
    ours: async () => {
      const rows = makeRows();
      const started = performance.now();
      for (let from = 0; from < rows.length; from += ROWS_WAITING) {
        const part = rows.slice(from, from + ROWS_WAITING);
        await Promise.all(part.map((row) => ours.unitOfWork.run(() => ours.insert.run(...row))));
      }
      return performance.now() - started;
    },
    prepared: () => {
      const rows = makeRows();
      const started = performance.now();
      rows.forEach((row, index) => {
        if (index % ROWS_A_TRANSACTION === 0) begin.run();
        bare.insert.run(...row);
        if (index % ROWS_A_TRANSACTION === ROWS_A_TRANSACTION - 1) commit.run();
      });
      return performance.now() - started;
    },
    close: async () => {
      for (const { reader, writer, unitOfWork } of [ours, bare]) {
        await unitOfWork.close();
        await reader.destroy();
        await writer.destroy();
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Rows a second of a run that took so many milliseconds. */
export function rowsPerSecond(ms: number): number {
  return (ROWS / ms) * 1_000;
}

function makeRows(): unknown[][] {
  const text = JSON.stringify({
    text: 'they asked about the night shift and what we did in the harbour hall',
  });
  return Array.from({ length: ROWS }, (_, seq) => [
    uuidv7(),
    `attendee ${seq % 250}`,
    seq,
    'f'.repeat(64),
    text,
  ]);
}
