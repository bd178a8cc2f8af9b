import { parseArgs } from 'node:util';
import { killWhileStreaming } from './kill-nine.js';
import { seededRandom } from './seeded-random.js';

const USAGE = 'Usage: npm run fault -- capture [--trials N] [--sockets N] [--seed N] [--json]';
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
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`);
  return result.lost + result.torn + result.duplicates === 0 ? 0 : 1;
}

function isFrom1To(value: number | undefined, max: number): boolean {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= max;
}
