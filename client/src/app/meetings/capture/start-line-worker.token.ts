import { InjectionToken } from '@angular/core';
import type { LineWorker } from './line-question';

/**
 * Starts the worker that reads lines. The rules of six languages are large: here they neither hold up a key nor weigh on
 * the pages that need none of them.
 */
export const START_LINE_WORKER = new InjectionToken<() => LineWorker>('start line worker', {
  providedIn: 'root',
  factory: () => () => new Worker(new URL('./line.worker', import.meta.url), { type: 'module' }),
});
