import { fileURLToPath } from 'node:url';
import type { BenchOptions } from '../bench.js';
import { type Row, rowOf } from '../row.js';
import { firstLoadBytes } from './first-load-bytes.js';
import { runProgram } from './run-program.js';

const CLIENT = fileURLToPath(new URL('../../../../client/dist/browser', import.meta.url));
const SHELL = fileURLToPath(new URL('../../../../test-results/shell/browser', import.meta.url));

/** How much the client loads first, against an empty shell of the same parts that the same builder makes now. */
export async function benchFirstLoad({ say }: BenchOptions): Promise<Row> {
  await runProgram('node_modules/nx/dist/bin/nx.js', 'run', 'e2e:shell');
  const [ours, shell] = [await firstLoadBytes(CLIENT), await firstLoadBytes(SHELL)];
  say(`first load, brotli: shell ${shell} B, ours ${ours} B`);
  return rowOf('client.first-load', [ours / shell], 'at-most', 1.25);
}
