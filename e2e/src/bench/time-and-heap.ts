import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// The collector cannot be called without its flag, which may be set while the program runs.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What it took to make something. */
export interface Cost {
  milliseconds: number;
  /** Bytes of heap that it holds. */
  bytes: number;
}

/** Makes something on a heap that was just swept, and says what it took. Sweeping is not counted. */
export function timeAndHeap(make: () => unknown): Cost {
  collect();
  const started = performance.now();
  const held = { made: make() };
  const milliseconds = performance.now() - started;
  const withIt = heapAfterSweep();
  // What it holds is what its end sets free; what its making left behind, such as caches, stays.
  held.made = undefined;
  return { milliseconds, bytes: withIt - heapAfterSweep() };
}

function heapAfterSweep(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
