import { becomeOrganiser, Caller, createFair, FAIR_INPUT, joinFair } from '@afterfair/server/testing';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as after } from 'node:timers/promises';
import { ServerProcess } from './server-process.js';
import { Streamer } from './streamer.js';

/** What came of the trials. */
export interface FaultResult {
  trials: number;
  acked: number;
  /** Acknowledged changes that were not there after the restart. */
  lost: number;
  /** Restarts after which the database was not whole. */
  torn: number;
  duplicates: number;
}

export interface FaultOptions {
  trials: number;
  sockets: number;
  /** Chooses the moment of each kill, from 0 up to 1. */
  random: () => number;
  onTrial?: (trial: number, acked: number) => void;
}

/** A kill comes this long after every device had its first answer, at the earliest and at the latest. */
const KILL_MS = { from: 5, to: 500 };
/** More than a device can send before the kill. */
const STREAM_LIMIT = 20_000;

/** Kills the server with changes streaming in, starts it again and counts: "Saved means saved", "Once means once". */
export async function killWhileStreaming({
  trials,
  sockets,
  random,
  onTrial,
}: FaultOptions): Promise<FaultResult> {
  const dataDir = await mkdtemp(join(tmpdir(), 'afterfair-fault-'));
  const result: FaultResult = { trials: 0, acked: 0, lost: 0, torn: 0, duplicates: 0 };
  let server = await ServerProcess.start(dataDir);
  try {
    const joinCode = await prepare(server.url, dataDir);
    for (let trial = 1; trial <= trials; trial += 1) {
      const streamers = await joinAll(server.url, joinCode, sockets);
      const streams = await Promise.all(streamers.map((streamer) => streamer.connect()));
      const streaming = Promise.all(streams.map((stream) => stream(STREAM_LIMIT)));
      await Promise.all(streamers.map(({ begun }) => begun));
      await after(KILL_MS.from + random() * (KILL_MS.to - KILL_MS.from));
      await server.kill();
      await streaming;
      if (!isWhole(dataDir)) result.torn += 1;
      server = await ServerProcess.start(dataDir);
      for (const streamer of streamers) {
        streamer.movedTo(server.url);
        result.acked += streamer.acked;
        const { lost, duplicates } = await streamer.audit();
        result.lost += lost;
        result.duplicates += duplicates;
      }
      result.trials = trial;
      onTrial?.(trial, result.acked);
    }
  } finally {
    await server.kill();
    await rm(dataDir, { recursive: true, force: true });
  }
  return result;
}

async function prepare(url: string, dataDir: string): Promise<string> {
  const organiser = new Caller(url);
  const setupLink = (await readFile(join(dataDir, 'setup-link.txt'), 'utf8')).trim();
  await becomeOrganiser(organiser, setupLink, 'organiser@fault.example');
  return (await createFair(organiser, FAIR_INPUT)).joinCode;
}

function joinAll(url: string, joinCode: string, sockets: number): Promise<Streamer[]> {
  const names = Array.from({ length: sockets }, (_, index) => `Attendee ${index + 1}`);
  return Promise.all(
    names.map(async (name) => {
      const caller = new Caller(url);
      return new Streamer(caller, (await joinFair(caller, joinCode, name)).deviceId);
    }),
  );
}

function isWhole(dataDir: string): boolean {
  const database = new DatabaseSync(join(dataDir, 'afterfair.sqlite'));
  try {
    return database.prepare('PRAGMA integrity_check').get()?.['integrity_check'] === 'ok';
  } finally {
    database.close();
  }
}
