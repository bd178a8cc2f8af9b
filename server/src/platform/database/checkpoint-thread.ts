import Database from 'better-sqlite3';
import { parentPort, workerData } from 'node:worker_threads';

const connection = new Database(workerData as string);

/** Copies what is committed from the write-ahead log into the database, without making anybody wait. */
parentPort?.on('message', () => {
  connection.pragma('wal_checkpoint(PASSIVE)');
  parentPort?.postMessage('done');
});
