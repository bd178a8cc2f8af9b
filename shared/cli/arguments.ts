import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';

export type Arguments =
  | { command: 'batch' | 'check'; file: string; now: string; json: boolean }
  | { command: 'read'; file: string; now?: string; out?: string };

export type Wanted = { kind: 'run'; run: Arguments } | { kind: 'help' } | { kind: 'wrong'; why: string };

/** Reads the words of the command line; `wrong` says what is the matter. */
export function readArguments(words: string[]): Wanted {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        now: { type: 'string' },
        json: { type: 'boolean' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { kind: 'help' };
    return readCommand(positionals, values);
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

interface Options {
  now?: string;
  json?: boolean;
  out?: string;
}

function readCommand(positionals: string[], { now, json, out }: Options): Wanted {
  const [command, file, ...more] = positionals;
  if (command !== 'batch' && command !== 'check' && command !== 'read') {
    return wrong('Say batch, check or read.');
  }
  if (file === undefined || more.length > 0) return wrong('Name one file.');
  if (now !== undefined && !isInstant(now)) return wrong(`No instant: ${now}`);
  if (command === 'read') {
    if (json) return wrong('read makes a page; --json goes with batch and check.');
    return { kind: 'run', run: { command, file, ...(now && { now }), ...(out && { out }) } };
  }
  if (now === undefined) return wrong('Say --now INSTANT.');
  if (out !== undefined) return wrong('--out goes with read.');
  return { kind: 'run', run: { command, file, now, json: json === true } };
}

function wrong(why: string): Wanted {
  return { kind: 'wrong', why };
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
