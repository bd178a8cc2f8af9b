import { InjectionToken } from '@angular/core';

/** A number from 0 up to but not including 1, for spreading retries. */
export const RANDOM = new InjectionToken<() => number>('random', {
  providedIn: 'root',
  factory: () => Math.random,
});
