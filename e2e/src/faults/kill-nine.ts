import { becomeOrganiser, Caller, createFair, FAIR_INPUT, joinFair } from '@afterfair/server/testing';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Kill, kill, KILLS } from './kills.js';
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
  onTrial?: (trial: number, how: Kill, soFar: FaultResult) => void;
}

/** Devices that do something together: a server has a bounded queue for those who knock. */
const AT_ONCE = 25;
/** Changes on their way: of each device, and of all together. */
const IN_FLIGHT = { each: 10, all: 500 };

/** Kills the server with changes streaming in, starts it again and counts: "Saved means saved", "Once means once". */
export async function killWhileStreaming({
  trials,
  sockets,
  random,
  onTrial,
}: FaultOptions): Promise<FaultResult> {
  const dataDir = await mkdtemp(join(tmpdir(), 'afterfair-fault-'));
  const result: FaultResult = { trials: 0, acked: 0, lost: 0, torn: 0, duplicates: 0 };
  const inFlight = Math.max(1, Math.min(IN_FLIGHT.each, Math.floor(IN_FLIGHT.all / sockets)));
  let server = await startFor(wayOf(1), dataDir);
  try {
    const streamers = await joinAll(server.url, await prepare(server.url, dataDir), sockets);
    for (let trial = 1; trial <= trials; trial += 1) {
      const streams = await together(streamers, (streamer) => streamer.connect());
      const streaming = Promise.all(streams.map((stream) => stream(inFlight)));
      await Promise.all(streamers.map(({ begun }) => begun));
      await kill(server, wayOf(trial), random);
      await streaming;
      if (!isWhole(dataDir)) result.torn += 1;
      server = await startFor(wayOf(trial + 1), dataDir);
      for (const streamer of streamers) {
        streamer.movedTo(server.url);
        result.acked += streamer.acked;
      }
      for (const { lost, duplicates } of await together(streamers, (streamer) => streamer.audit())) {
        result.lost += lost;
        result.duplicates += duplicates;
      }
      result.trials = trial;
      onTrial?.(trial, wayOf(trial), result);
    }
  } finally {
    await server.kill();
    await rm(dataDir, { recursive: true, force: true });
  }
  return result;
}

function wayOf(trial: number): Kill {
  return KILLS[(trial - 1) % KILLS.length] ?? 'random';
}

/** A random kill hits the server as people run it. */
function startFor(way: Kill, dataDir: string): Promise<ServerProcess> {
  return ServerProcess.start(dataDir, way === 'random' ? 'server' : 'crashing');
}

async function prepare(url: string, dataDir: string): Promise<string> {
  const organiser = new Caller(url);
  const setupLink = (await readFile(join(dataDir, 'setup-link.txt'), 'utf8')).trim();
  await becomeOrganiser(organiser, setupLink, 'organiser@fault.example');
  return (await createFair(organiser, FAIR_INPUT)).joinCode;
}

function joinAll(url: string, joinCode: string, sockets: number): Promise<Streamer[]> {
  const names = Array.from({ length: sockets }, (_, index) => `Attendee ${index + 1}`);
  return together(names, async (name) => {
    const caller = new Caller(url);
    return new Streamer(caller, (await joinFair(caller, joinCode, name)).deviceId);
  });
}

async function together<A, B>(all: readonly A[], act: (one: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE)
    done.push(...(await Promise.all(all.slice(from, from + AT_ONCE).map(act))));
  return done;
}

function isWhole(dataDir: string): boolean {
  const database = new DatabaseSync(join(dataDir, 'afterfair.sqlite'));
  try {
    return database.prepare('PRAGMA integrity_check').get()?.['integrity_check'] === 'ok';
  } finally {
    database.close();
  }
}
