import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface DemoOptions {
  /** The fair document that is played. */
  fairFile: string;
  json: boolean;
  /** Leave the server running when the story is told. */
  keep: boolean;
}

export const USAGE = `Usage: npm run demo -- [--fair FILE] [--json] [--keep]

  --fair FILE   a fair document (docs: fair-document); default: our own, shared/fairs/demo.json
  --json        print one JSON object instead of the table
  --keep        leave the server running and print the links to look around`;

const OWN_FAIR = fileURLToPath(new URL('../../../shared/fairs/demo.json', import.meta.url));

/**
 * Reads the command line. A relative file is looked for where the caller stands, not where npm runs the script.
 *
 * @throws Error with the reason, for an unknown option.
 */
export function readOptions(args: string[], callerDir: string): DemoOptions {
  const { values } = parseArgs({
    args,
    options: { fair: { type: 'string' }, json: { type: 'boolean' }, keep: { type: 'boolean' } },
  });
  const { fair, json = false, keep = false } = values;
  const fairFile = fair === undefined ? OWN_FAIR : isAbsolute(fair) ? fair : resolve(callerDir, fair);
  return { fairFile, json, keep };
}
