import { becomeOrganiser, Caller, createFair } from '@afterfair/server/testing';
import type { FairView } from '@afterfair/shared/contracts';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerProcess } from '../../faults/server-process.js';
import { bigFairFile } from './big-fair-file.js';

const EMPLOYERS = 500;
const HOUR_MS = 3_600_000;

/** The server as people run it, in a process of its own, with a large fair that is open now. */
export class BenchHouse {
  private constructor(
    private readonly server: ServerProcess,
    private readonly dataDir: string,
    readonly fair: FairView,
  ) {}

  get url(): string {
    return this.server.url;
  }

  static async open(): Promise<BenchHouse> {
    const dataDir = await mkdtemp(join(tmpdir(), 'afterfair-bench-'));
    let server: ServerProcess | null = null;
    try {
      server = await ServerProcess.start(dataDir);
      const setupLink = await readFile(join(dataDir, 'setup-link.txt'), 'utf8');
      return new BenchHouse(server, dataDir, await openFair(new Caller(server.url), setupLink.trim()));
    } catch (error) {
      await server?.stop();
      await rm(dataDir, { recursive: true, force: true });
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.server.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

async function openFair(organiser: Caller, setupLink: string): Promise<FairView> {
  await becomeOrganiser(organiser, setupLink, 'organiser@bench.example');
  const now = Date.now();
  const fair = await createFair(organiser, {
    name: 'Harbour Career Day',
    timeZone: 'Europe/Brussels',
    days: [
      {
        opensAt: new Date(now - HOUR_MS).toISOString(),
        closesAt: new Date(now + 6 * HOUR_MS).toISOString(),
      },
    ],
    languages: ['en'],
  });
  await organiser.post(`/api/fairs/${fair.id}/employers/import`, {
    csv: bigFairFile(EMPLOYERS),
    dryRun: false,
  });
  return fair;
}
