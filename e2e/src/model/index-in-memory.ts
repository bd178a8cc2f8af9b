import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';

/** Gives Dexie an IndexedDB in memory. Told by hand, because Dexie looks for a browser's while it is being loaded. */
export function indexInMemory(): void {
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
}
