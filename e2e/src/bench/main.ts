import { parseArgs } from 'node:util';
import type { Bench } from './bench.js';
import { benchCapture } from './capture/bench-capture.js';
import { benchClient } from './client/bench-client.js';
import { benchStopwatch } from './client/bench-stopwatch.js';
import { printRows } from './print-rows.js';
import { benchRules } from './rules/bench-rules.js';

const BENCHES: ReadonlyMap<string, Bench> = new Map([
  ['capture', benchCapture],
  ['rules', benchRules],
  ['client', benchClient],
  ['stopwatch', benchStopwatch],
]);
const FEWEST_ROUNDS = 5;
const MOST_ROUNDS = 100;
const USAGE = `Usage: npm run bench -- ${[...BENCHES.keys()].join('|')} [--rounds N] [--json]`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: String(FEWEST_ROUNDS) },
      json: { type: 'boolean', default: false },
    },
  });
  const bench = positionals.length === 1 ? BENCHES.get(positionals[0] ?? '') : undefined;
  const rounds = Number(values.rounds);
  if (!bench || !Number.isInteger(rounds) || rounds < FEWEST_ROUNDS || rounds > MOST_ROUNDS) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const rows = await bench({ rounds, say: (line) => process.stderr.write(`${line}\n`) });
  process.stdout.write(values.json ? `${JSON.stringify({ rows })}\n` : printRows(rows));
  return rows.every(({ meets }) => meets) ? 0 : 1;
}
