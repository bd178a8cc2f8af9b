import { createEnvironmentInjector, type EnvironmentInjector } from '@angular/core';
import { provideServiceWorker, SwUpdate } from '@angular/service-worker';
import type { ProgramWatch } from './program-watch';

/** Angular's watch over a service worker that is registered already. */
export function watchProgram(parent: EnvironmentInjector): ProgramWatch {
  return createEnvironmentInjector([provideServiceWorker('ngsw-worker.js')], parent).get(SwUpdate);
}
