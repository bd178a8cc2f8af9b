import type { MeetingsOf } from '@afterfair/server/testing';
import type { MeetingState } from '@afterfair/shared/contracts';
import { canonicalJson } from '@afterfair/shared/rules';
import { Device } from './device.js';
import { Network } from './network.js';
import type { Operation, Schedule } from './schedule.js';
import { unaccounted } from './unaccounted.js';

/** Where everybody stands after all have exchanged and stopped. */
export interface Ending {
  /** Canonical states: the server's first, then one for each device. */
  states: string[];
  /** Acked changes of which a part is nowhere to be found. */
  unaccounted: string[];
  /** Changes that the server refused, and faults that stopped a queue. */
  wrong: unknown[];
}

const HOUR_MS = 3_600_000;
const START = Date.parse('2026-11-19T09:00:00Z');

/** Plays a schedule to its end: then every device exchanges, without losses, until nothing changes any more. */
export async function play(
  { devices: count, operations }: Schedule,
  server: MeetingsOf,
  name: string,
): Promise<Ending> {
  const network = new Network(server);
  let ids = 0;
  let now = START;
  const hours = Array.from({ length: count }, () => 0);
  const devices = hours.map(
    (_, index) =>
      new Device({
        network,
        name: `${name}-${index}`,
        deviceId: String(index + 1).padStart(16, '0'),
        newId: () => uuid(1, (ids += 1)),
        clock: () => now + (hours[index] ?? 0) * HOUR_MS,
      }),
  );
  try {
    for (const operation of operations) {
      now += 1_000;
      const which = operation.device % count;
      if (operation.do === 'set the clock') hours[which] = operation.hours;
      else await happen(operation, devices[which], network);
    }
    await settle(devices, network);
    return await endingOf(devices, network, server);
  } finally {
    for (const device of devices) await device.close();
  }
}

async function happen(
  operation: Exclude<Operation, { do: 'set the clock' }>,
  device: Device,
  network: Network,
): Promise<void> {
  network.fatesAre('fates' in operation ? operation.fates : []);
  switch (operation.do) {
    case 'write':
      return device.write(uuid(2, operation.meeting), operation.set);
    case 'write and die':
      return device.writeAndDie(uuid(2, operation.meeting), operation.set);
    case 'send':
      return device.send(operation.live);
    case 'send from two tabs':
      return device.sendFromTwoTabs();
    case 'pull':
      return device.pull();
    case 'repeat':
      return network.repeat(operation.which);
    case 'crash':
      return device.crash();
    case 'wipe':
      return device.wipe();
  }
}

async function settle(devices: Device[], network: Network): Promise<void> {
  network.fatesAre([]);
  for (const device of devices) await device.send(false);
  for (const device of devices) await device.pull();
}

async function endingOf(devices: Device[], network: Network, server: MeetingsOf): Promise<Ending> {
  const { meetings } = await server.page(0);
  const truth = meetings.map(({ state }) => state);
  const looks = await Promise.all(devices.map((device) => device.look()));
  const byId = new Map(truth.map((state) => [state.id, state]));
  return {
    states: [truth, ...looks.map((look) => look.meetings)].map(inOrder),
    unaccounted: [...network.acked.values()].flatMap((change) =>
      unaccounted(change, byId.get(change.meetingId)).map((part) => `${change.id}${part}`),
    ),
    wrong: [...devices.flatMap(({ faults }) => faults), ...looks.filter(({ refused }) => refused > 0)],
  };
}

function inOrder(meetings: MeetingState[]): string {
  return canonicalJson([...meetings].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

function uuid(kind: number, n: number): string {
  return `0190000${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}
