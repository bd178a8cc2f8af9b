import { InjectionToken } from '@angular/core';
import type { SpellingWorker } from './spelling-request';

/** Starts the worker that checks spelling, replaceable in tests. */
export const START_SPELLING_WORKER = new InjectionToken<() => SpellingWorker>('start spelling worker', {
  providedIn: 'root',
  factory: () => () => new Worker(new URL('./spelling.worker', import.meta.url), { type: 'module' }),
});
