import { setTimeout as after } from 'node:timers/promises';
import { Load, type WireAddress } from '../../load/index.js';
import type { Bench, BenchOptions } from '../bench.js';
import { inTurn } from '../in-turn.js';
import { type Row, rowOf } from '../row.js';
import { BenchServer } from './bench-server.js';
import { believedDevices, ourDevices } from './our-devices.js';
import { openRowWriters, rowsPerSecond } from './row-writers.js';

const ATTENDEES = 250;
const SOCKETS = ATTENDEES * 2;
/** Short, so that what else the machine does falls on all of them alike. */
const CLOSED_MS = 1_500;
const OPEN_MS = 2_500;
const PER_SECOND = 1_000;
/** Until a server has let go of who hung up. */
const SETTLE_MS = 300;

type Name = 'plain' | 'raw' | 'ours' | 'bare';

/**
 * The first four rows of performance.md: a logged change, its wait, a connection's memory, rows written.
 *
 * All servers sync every commit, each in a process of its own, and one load process drives them in turn, so that what the
 * load costs falls on all of them alike. Every one of them tells the attendee's other devices: the plain way and raw
 * socket.io of each change, ours of several at once when they come faster than ten a second.
 */
export const benchCapture: Bench = async (options) => {
  const scripts: Record<Name, string> = {
    plain: './plain/plain-server.js',
    raw: './raw/raw-server.js',
    ours: './ours-server.js',
    bare: './bare/bare-server.js',
  };
  const servers: Partial<Record<Name, BenchServer>> = {};
  const load = new Load();
  try {
    const start = async (name: Name): Promise<BenchServer> =>
      (servers[name] = await BenchServer.start(new URL(scripts[name], import.meta.url)));
    const [plain, raw, ours, bare] = [
      await start('plain'),
      await start('raw'),
      await start('ours'),
      await start('bare'),
    ];
    const devices = {
      ours: await ourDevices(ours, ATTENDEES),
      plain: believedDevices(plain, ATTENDEES),
      raw: believedDevices(raw, ATTENDEES),
      bare: believedDevices(bare, ATTENDEES),
    };
    const memory = await benchMemory(options, {
      ours: () => heapOfConnections(load, ours, devices.ours),
      bare: () => heapOfConnections(load, bare, devices.bare),
    });
    for (const group of ['ours', 'plain', 'raw'] as const)
      await load.order({ do: 'connect', group, addresses: devices[group] });
    const throughput = await benchThroughput(options, load, { plain, raw, ours });
    const wait = await benchWait(options, load);
    return [...throughput, wait, memory, await benchRows(options)];
  } finally {
    await load.stop();
    for (const server of Object.values(servers)) await server.stop();
  }
};

async function benchThroughput(
  { rounds, say }: BenchOptions,
  load: Load,
  servers: Record<'plain' | 'raw' | 'ours', BenchServer>,
): Promise<Row[]> {
  const cost: Partial<Record<Name, number>> = {};
  const run = (group: keyof typeof servers) => async () => {
    const before = await servers[group].cpu();
    const [acked = NaN, took = NaN] = await load.order({ do: 'closed', group, ms: CLOSED_MS });
    cost[group] = ((await servers[group].cpu()) - before) / acked;
    return (acked / took) * 1_000;
  };
  const found = await inTurn(
    rounds,
    { plain: run('plain'), raw: run('raw'), ours: run('ours') },
    (round, perSecond) => {
      const told = (['plain', 'raw', 'ours'] as const).map(
        (name) => `${name} ${whole(perSecond[name])} (${whole(cost[name] ?? NaN)} µs of processor each)`,
      );
      say(`round ${round}: changes/s: ${told.join(', ')}`);
    },
  );
  return [
    rowOf(
      'capture.against-plain',
      found.map(({ ours, plain }) => ours / plain),
      'at-least',
      9,
    ),
    rowOf(
      'capture.against-raw',
      found.map(({ ours, raw }) => ours / raw),
      'at-least',
      0.8,
    ),
  ];
}

async function benchWait({ rounds, say }: BenchOptions, load: Load): Promise<Row> {
  const run = (group: Name) => async () =>
    percentile(await load.order({ do: 'open', group, ms: OPEN_MS, perSecond: PER_SECOND }), 0.99);
  const found = await inTurn(rounds, { plain: run('plain'), ours: run('ours') }, (round, { plain, ours }) =>
    say(`round ${round}: p99 at ${PER_SECOND}/s: plain ${plain.toFixed(1)} ms, ours ${ours.toFixed(1)} ms`),
  );
  return rowOf(
    'capture.wait',
    found.map(({ ours, plain }) => ours / plain),
    'at-most',
    0.6,
  );
}

async function benchMemory(
  { rounds, say }: BenchOptions,
  contestants: { ours: () => Promise<number>; bare: () => Promise<number> },
): Promise<Row> {
  const found = await inTurn(rounds, contestants, (round, { ours, bare }) =>
    say(`round ${round}: heap a connection: bare ${whole(bare)} B, ours ${whole(ours)} B`),
  );
  return rowOf(
    'capture.memory',
    found.map(({ ours, bare }) => ours / bare),
    'at-most',
    1.7,
  );
}

async function benchRows({ rounds, say }: BenchOptions): Promise<Row> {
  const { ours, prepared, close } = await openRowWriters();
  try {
    const found = await inTurn(rounds, { prepared, ours }, (round, ms) =>
      say(
        `round ${round}: rows/s: prepared ${whole(rowsPerSecond(ms.prepared))}, ours ${whole(rowsPerSecond(ms.ours))}`,
      ),
    );
    return rowOf(
      'capture.rows',
      found.map((ms) => ms.prepared / ms.ours),
      'at-least',
      0.5,
    );
  } finally {
    await close();
  }
}

/** Bytes of heap that a connection takes while it is open and silent. */
async function heapOfConnections(load: Load, server: BenchServer, addresses: WireAddress[]): Promise<number> {
  const before = await server.heap();
  await load.order({ do: 'connect', group: 'memory', addresses });
  const held = await server.heap();
  await load.order({ do: 'disconnect', group: 'memory' });
  await after(SETTLE_MS);
  return (held - before) / SOCKETS;
}

function percentile(figures: number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function whole(figure: number): string {
  return figure.toFixed(0);
}
