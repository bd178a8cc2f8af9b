import { DataSource } from 'typeorm';

/** Any number will do, as long as nobody else takes it in the same database. */
const LOCK = 719_020_611;

/**
 * Claims a PostgreSQL database for this process, as {@link claimFolder} does a folder: what the rooms remember and whom
 * they tell stays inside one process. The claim is an advisory lock of a connection of its own and ends with it.
 *
 * @returns what gives the database back.
 * @throws DatabaseInUseError when another server holds it.
 */
export async function claimPostgres(url: string): Promise<() => Promise<void>> {
  const claim = await new DataSource({
    type: 'postgres',
    url,
    poolSize: 1,
    installExtensions: false,
  }).initialize();
  const runner = claim.createQueryRunner();
  const { records } = await runner.query('SELECT pg_try_advisory_lock($1) AS held', [LOCK], true);
  const [answer] = records as { held: boolean }[];
  if (answer?.held)
    return async () => {
      await runner.release();
      await claim.destroy();
    };
  await runner.release();
  await claim.destroy();
  throw new DatabaseInUseError();
}

/** Another server works in the database. */
export class DatabaseInUseError extends Error {
  constructor() {
    super('Another server is running on the database of DATABASE_URL. Stop it, or name another database.');
  }
}
