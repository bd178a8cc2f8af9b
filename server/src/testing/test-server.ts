import { SteppedClock } from '../platform/clock/stepped-clock.js';
import { Config } from '../platform/config/config.js';
import { RandomIds } from '../platform/ids/ids.js';
import { type RunningServer, startServer } from '../start-server.js';
import { Caller } from './caller.js';
import { type DatabaseKind, type DataPlace, newDataPlace } from './databases.js';

/** A real server on a free port with a database of its own and a clock that the caller moves. */
export interface TestServer {
  server: RunningServer;
  clock: SteppedClock;
  url: string;
  caller(): Caller;
  /** Stops it and removes its database. */
  close(): Promise<void>;
}

export interface TestServerOptions {
  /** ISO 8601 instant at which the clock starts. */
  startsAt?: string;
  /** Folder of the built client; empty: no pages. */
  clientDir?: string;
  database?: DatabaseKind;
  /** Where it keeps its data, for a server that is started again; left out, a new place that goes with the server. */
  place?: DataPlace;
}

/** Thursday morning, an hour before a fair in Brussels opens. */
const MORNING = '2026-11-19T07:00:00.000Z';

export async function startTestServer({
  startsAt = MORNING,
  clientDir = '',
  database = 'sqlite',
  place: given,
}: TestServerOptions = {}): Promise<TestServer> {
  const place = given ?? (await newDataPlace(database));
  const clock = new SteppedClock(startsAt);
  const config = new Config(0, '127.0.0.1', place.dataDir, '', 'error', clientDir, 0, place.databaseUrl);
  const server = await startServer({ config, clock, ids: new RandomIds() });
  return {
    server,
    clock,
    url: server.url,
    caller: () => new Caller(server.url),
    close: async () => {
      await server.close();
      if (!given) await place.remove();
    },
  };
}
