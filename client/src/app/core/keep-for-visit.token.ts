import { InjectionToken } from '@angular/core';
import type { Keep } from './keep.token';

/** Small things kept in this tab while it is open, over a reload as well. */
export const KEEP_FOR_VISIT = new InjectionToken<Keep>('keep for the visit', {
  providedIn: 'root',
  factory: () => sessionStorage,
});
