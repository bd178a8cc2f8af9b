import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../../../', import.meta.url));

describe("The machine's own zone", () => {
  // A process has one zone, so the table of dates runs again in processes of their own.
  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
    'changes no date: %s',
    async (zone) => {
      const { stderr } = await run(
        process.execPath,
        [
          '--experimental-vm-modules',
          'node_modules/jest/bin/jest.js',
          '--config=shared/jest.config.mjs',
          'capture/dates/read-date-at',
        ],
        { cwd: root, env: { TZ: zone } },
      );
      expect(stderr).toMatch(/Tests: +2\d\d passed, 2\d\d total/u);
    },
    120_000,
  );
});
