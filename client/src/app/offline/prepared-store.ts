import type { HybridTime, Prepared, PreparedPage } from '@afterfair/shared/contracts';

/** What was prepared as this device keeps it. */
export interface KeptPrepared {
  /** Everything, what was not sent yet among it. */
  all: Prepared;
  /** Entries that the server has not taken yet. */
  unsent: Prepared;
  /** The server's version that was merged last; 0 before the first. */
  version: number;
}

/** Where one attendee's device keeps favourites and booked conversations. Every method is one transaction. */
export interface PreparedStore {
  read(): Promise<KeptPrepared>;
  /** Stores new entries, to be sent. `make` gets the latest hybrid time seen here. */
  record(make: (latest: HybridTime | null) => Prepared): Promise<void>;
  /** Merges what the server has, and no longer sends the entries that it took. */
  absorb(page: PreparedPage, taken: Prepared): Promise<void>;
}
