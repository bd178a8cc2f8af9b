import { InjectionToken } from '@angular/core';

/** The browser's `fetch`, replaceable in tests. */
export const FETCH = new InjectionToken<typeof fetch>('fetch', {
  providedIn: 'root',
  factory: () => fetch.bind(globalThis),
});
