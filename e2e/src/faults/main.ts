import { parseArgs } from 'node:util';
import { killWhileStreaming } from './kill-nine.js';
import { traceOrder } from './order/trace-order.js';
import { seededRandom } from './seeded-random.js';

const USAGE = `Usage: npm run fault -- capture [--trials N] [--sockets N] [--seed N] [--json]
       npm run fault -- order [--json]`;
const MAX_TRIALS = 1_000;
const MAX_SOCKETS = 500;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      trials: { type: 'string', default: '100' },
      sockets: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.join() === 'order') return order(values.json);
  const [trials, sockets, seed] = [values.trials, values.sockets, values.seed].map(Number);
  const inBounds = isFrom1To(trials, MAX_TRIALS) && isFrom1To(sockets, MAX_SOCKETS) && Number.isInteger(seed);
  if (positionals.join() !== 'capture' || !inBounds) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const result = await killWhileStreaming({
    trials: trials,
    sockets: sockets,
    random: seededRandom(seed),
    onTrial: (trial, how, { acked, lost, torn, duplicates }) =>
      process.stderr.write(
        `trial ${trial}, ${how}: ${acked} acknowledged, ${lost} lost, ${torn} torn, ${duplicates} twice so far\n`,
      ),
  });
  print(result, values.json);
  return result.lost + result.torn + result.duplicates === 0 ? 0 : 1;
}

async function order(json: boolean): Promise<number> {
  const found = await traceOrder();
  print(found, json);
  return found.acks > 0 && found.early === 0 ? 0 : 1;
}

function print(result: object, json: boolean): void {
  process.stdout.write(`${JSON.stringify(result, null, json ? 0 : 2)}\n`);
}

function isFrom1To(value: number | undefined, max: number): boolean {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= max;
}
