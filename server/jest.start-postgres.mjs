import { startPostgres } from '../tools/postgres.mjs';

/** One PostgreSQL for all specs; each bed makes a database of its own in it. */
export default async function start() {
  const { url, stop } = await startPostgres();
  process.env.AFTERFAIR_TEST_POSTGRES = url;
  globalThis.stopPostgres = stop;
}
