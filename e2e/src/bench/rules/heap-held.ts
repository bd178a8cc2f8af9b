import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// The collector cannot be called without its flag, which may be set while the program runs.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** How many bytes of heap what is made holds, once everything else is collected. */
export function heapHeld(make: () => unknown): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  collect();
  const held = process.memoryUsage().heapUsed - before;
  if (made === undefined) throw new TypeError('Nothing was made.');
  return held;
}
