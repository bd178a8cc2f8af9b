import type { HybridTime, Prepared, PreparedPage } from '@afterfair/shared/contracts';
import { mergePrepared, NOTHING_PREPARED } from '@afterfair/shared/rules';
import { laterTime } from './hybrid-clock';
import type { LocalDatabase } from './local-database';
import type { KeptPrepared, PreparedStore } from './prepared-store';

const NOTHING_KEPT: KeptPrepared = { all: NOTHING_PREPARED, unsent: NOTHING_PREPARED, version: 0 };

/** What was prepared, in IndexedDB: one row, for it is small and always read as a whole. */
export class DexiePrepared implements PreparedStore {
  constructor(private readonly db: LocalDatabase) {}

  async read(): Promise<KeptPrepared> {
    const kept = await this.db.kept.get('prepared');
    return kept?.key === 'prepared' ? kept.value : NOTHING_KEPT;
  }

  record(make: (latest: HybridTime | null) => Prepared): Promise<void> {
    return this.update(({ all, unsent, version }, clock) => {
      const made = make(clock);
      return {
        kept: { all: mergePrepared(all, made), unsent: mergePrepared(unsent, made), version },
        seen: made,
      };
    });
  }

  absorb({ version, prepared }: PreparedPage, taken: Prepared): Promise<void> {
    return this.update(({ all, unsent }) => ({
      kept: { all: mergePrepared(all, prepared), unsent: without(unsent, taken), version },
      seen: prepared,
    }));
  }

  private update(
    next: (before: KeptPrepared, clock: HybridTime | null) => { kept: KeptPrepared; seen: Prepared },
  ): Promise<void> {
    const { db } = this;
    return db.transaction('rw', db.kept, async () => {
      const row = await db.kept.get('clock');
      const clock = row?.key === 'clock' ? row.value : null;
      const { kept, seen } = next(await this.read(), clock);
      await db.kept.put({ key: 'prepared', value: kept });
      const latest = timesOf(seen).reduce(laterTime, clock);
      if (latest !== null) await db.kept.put({ key: 'clock', value: latest });
    });
  }
}

/** An entry that was written again since it was sent has another time, and stays. */
function without(unsent: Prepared, taken: Prepared): Prepared {
  const times = new Set(timesOf(taken));
  return {
    favourites: unsent.favourites.filter(({ at }) => !times.has(at)),
    booked: unsent.booked.filter(({ at }) => !times.has(at)),
  };
}

function timesOf({ favourites, booked }: Prepared): HybridTime[] {
  return [...favourites, ...booked].map(({ at }) => at);
}
