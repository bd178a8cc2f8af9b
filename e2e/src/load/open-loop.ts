import { setTimeout as after } from 'node:timers/promises';
import type { Device } from './closed-loop.js';

const EVENT = 'meeting:change';

/**
 * Changes at a steady rate, one device after the other, whether or not earlier ones were acked.
 *
 * @returns for each change the milliseconds from the moment when it was to be sent until its ack: a load that comes too
 *   late to send counts as slow, for people would have waited.
 * @throws Error when a change is refused or not answered.
 */
export async function openLoop(devices: Device[], ms: number, perSecond: number): Promise<number[]> {
  const total = Math.floor((ms * perSecond) / 1_000);
  const waits: number[] = [];
  const done = Promise.withResolvers<undefined>();
  const intended = devices.map(() => new Map<number, number>());
  devices.forEach(({ socket }, index) => {
    socket.onAck = (id, ok, at) => {
      const sent = intended[index]?.get(id);
      if (!ok || sent === undefined) {
        done.reject(new Error('A change was refused.'));
        return;
      }
      waits.push(at - sent);
      if (waits.length === total) done.resolve(undefined);
    };
    socket.gone.catch(done.reject);
  });
  const started = performance.now();
  for (let sent = 0; sent < total;) {
    for (
      const due = ((performance.now() - started) * perSecond) / 1_000;
      sent < Math.min(due, total);
      sent += 1
    ) {
      const index = sent % devices.length;
      const device = devices[index];
      const at = started + (sent * 1_000) / perSecond;
      if (device) intended[index]?.set(device.socket.send(EVENT, device.changes.next()), at);
    }
    await after(1);
  }
  await Promise.race([done.promise, after(30_000, null, { ref: false }).then(unanswered)]);
  return waits;
}

function unanswered(): never {
  throw new Error('A change was not answered.');
}
