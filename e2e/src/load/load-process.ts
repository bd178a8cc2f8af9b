import { ChangeMaker } from './change-maker.js';
import { closedLoop, type Device } from './closed-loop.js';
import type { LoadAnswer, LoadOrder } from './load-orders.js';
import { openLoop } from './open-loop.js';
import { WireSocket } from './wire-socket.js';

/** Sockets that are opened at once: a server has a bounded queue for those who knock. */
const AT_ONCE = 50;

const groups = new Map<string, Device[]>();

process.on('message', (order: LoadOrder) => {
  obey(order).then(
    (figures) => answer({ figures }),
    (error: unknown) =>
      answer({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
// Without whoever gives orders there is nothing to do.
process.on('disconnect', () => process.exit());

async function obey(order: LoadOrder): Promise<number[]> {
  const devices = groups.get(order.group) ?? [];
  if (order.do === 'closed') {
    const { acked, took } = await closedLoop(devices, order.ms);
    return [acked, took];
  }
  if (order.do === 'open') return openLoop(devices, order.ms, order.perSecond);
  if (order.do === 'disconnect') {
    for (const { socket } of devices) socket.close();
    groups.delete(order.group);
    return [];
  }
  for (let from = 0; from < order.addresses.length; from += AT_ONCE) {
    const sockets = await Promise.all(
      order.addresses.slice(from, from + AT_ONCE).map((one) => WireSocket.open(one)),
    );
    sockets.forEach((socket, index) => {
      const device = (from + index).toString(16).padStart(16, '0');
      devices.push({ socket, changes: new ChangeMaker(device, Date.now()) });
    });
  }
  groups.set(order.group, devices);
  return [devices.length];
}

function answer(message: LoadAnswer): void {
  process.send?.(message);
}
