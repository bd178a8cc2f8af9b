import { setTimeout as after } from 'node:timers/promises';
import type { ChangeMaker } from './change-maker.js';
import type { WireSocket } from './wire-socket.js';

/** A socket and what makes its changes. */
export interface Device {
  socket: WireSocket;
  changes: ChangeMaker;
}

const EVENT = 'meeting:change';

/**
 * Every device sends its next change when the last one is acked, for `ms` milliseconds; those on their way at the end are
 * waited for and counted, with the time they take.
 *
 * @returns acked changes, and the milliseconds until the last of them was.
 * @throws Error when a change is refused: what is not taken is not measured.
 */
export async function closedLoop(devices: Device[], ms: number): Promise<{ acked: number; took: number }> {
  let acked = 0;
  let last = 0;
  const started = performance.now();
  const until = started + ms;
  const lanes = devices.map(
    ({ socket, changes }) =>
      new Promise<void>((resolve, reject) => {
        socket.onAck = (_id, ok, at) => {
          if (!ok) {
            reject(new Error('A change was refused.'));
            return;
          }
          acked += 1;
          last = at;
          if (at < until) socket.send(EVENT, changes.next());
          else resolve();
        };
        socket.gone.catch(reject);
        socket.send(EVENT, changes.next());
      }),
  );
  await Promise.race([Promise.all(lanes), after(ms + 30_000, null, { ref: false }).then(unanswered)]);
  return { acked, took: last - started };
}

function unanswered(): never {
  throw new Error('A change was not answered.');
}
