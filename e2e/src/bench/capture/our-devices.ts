import { becomeOrganiser, Caller, createFair, FAIR_INPUT, joinFair } from '@afterfair/server/testing';
import { PROTOCOL_VERSION } from '@afterfair/shared/contracts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WireAddress } from '../../load/index.js';
import type { BenchServer } from './bench-server.js';

/** Attendees who come in together. */
const AT_ONCE = 25;

/** Opens a fair on our server and lets attendees join. @returns two devices of each. */
export async function ourDevices({ url, dataDir }: BenchServer, attendees: number): Promise<WireAddress[]> {
  const organiser = new Caller(url);
  await becomeOrganiser(
    organiser,
    await readFile(join(dataDir, 'setup-link.txt'), 'utf8'),
    'o@bench.example',
  );
  const { joinCode } = await createFair(organiser, FAIR_INPUT);
  const devices: WireAddress[] = [];
  for (let from = 0; from < attendees; from += AT_ONCE) {
    const callers = Array.from({ length: Math.min(AT_ONCE, attendees - from) }, () => new Caller(url));
    await Promise.all(callers.map((caller, index) => joinFair(caller, joinCode, `Attendee ${from + index}`)));
    for (const { cookieHeader } of callers) {
      const device = { url, cookie: cookieHeader, auth: { protocol: PROTOCOL_VERSION, role: 'attendee' } };
      devices.push(device, device);
    }
  }
  return devices;
}

/** As many devices for a server that believes whoever connects. */
export function believedDevices({ url }: BenchServer, attendees: number): WireAddress[] {
  return Array.from({ length: attendees * 2 }, (_, index) => ({
    url,
    cookie: '',
    auth: { attendee: Math.floor(index / 2) },
  }));
}
