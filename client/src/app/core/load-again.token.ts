import { InjectionToken } from '@angular/core';

/** Loads the page again. */
export const LOAD_AGAIN = new InjectionToken<() => void>('load again', {
  providedIn: 'root',
  factory: () => () => location.reload(),
});
