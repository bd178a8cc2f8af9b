import { EnvironmentInjector, inject, InjectionToken, isDevMode } from '@angular/core';
import type { ProgramWatch } from './program-watch';

/** Starts the service worker and what watches it; null where there is none. Loaded beside the first page, not before. */
export const PROGRAM_WATCH = new InjectionToken<() => Promise<ProgramWatch | null>>('program watch', {
  providedIn: 'root',
  factory: () => {
    const injector = inject(EnvironmentInjector);
    return async () => {
      if (isDevMode() || !('serviceWorker' in navigator)) return null;
      // At once: sockets and timers never let the page come to rest.
      await navigator.serviceWorker.register('ngsw-worker.js');
      return (await import('./watch-program')).watchProgram(injector);
    };
  },
});
