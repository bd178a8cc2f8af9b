import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// The collector cannot be called without its flag, which may be set while the program runs.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What it took to make something. */
export interface Cost {
  milliseconds: number;
  /** Bytes of heap that it holds once everything else is collected. */
  bytes: number;
}

/** Makes something on a heap that was just swept, and says what it took. Sweeping is not counted. */
export function timeAndHeap(make: () => unknown): Cost {
  collect();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const made = make();
  const milliseconds = performance.now() - started;
  collect();
  const bytes = process.memoryUsage().heapUsed - before;
  // Looked at once more, so that it is held until here.
  if (made === undefined) throw new TypeError('Nothing was made.');
  return { milliseconds, bytes };
}
