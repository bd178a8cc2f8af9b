import { InjectionToken } from '@angular/core';

/** Small things kept between visits, such as the theme. */
export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const KEEP = new InjectionToken<Keep>('keep', { providedIn: 'root', factory: () => localStorage });
