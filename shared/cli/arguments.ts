import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';

export interface Arguments {
  command: 'batch' | 'check';
  file: string;
  now: string;
  json: boolean;
}

export type Wanted = { kind: 'run'; run: Arguments } | { kind: 'help' } | { kind: 'wrong'; why: string };

/** Reads the words of the command line; `wrong` says what is the matter. */
export function readArguments(words: string[]): Wanted {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { now: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return { kind: 'help' };
    return readCommand(positionals, values.now, values.json === true);
  } catch (error) {
    if (isUsageError(error)) return { kind: 'wrong', why: error.message };
    throw error;
  }
}

/** What `parseArgs` throws at words that it does not know. */
function isUsageError(error: unknown): error is { message: string } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

function readCommand(positionals: string[], now: string | undefined, json: boolean): Wanted {
  const [command, file, ...more] = positionals;
  if (command !== 'batch' && command !== 'check') return { kind: 'wrong', why: 'Say batch or check.' };
  if (file === undefined || more.length > 0) return { kind: 'wrong', why: 'Name one file.' };
  if (now === undefined) return { kind: 'wrong', why: 'Say --now INSTANT.' };
  if (!isInstant(now)) return { kind: 'wrong', why: `No instant: ${now}` };
  return { kind: 'run', run: { command, file, now, json } };
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
