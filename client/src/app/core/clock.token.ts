import { InjectionToken } from '@angular/core';

/** Milliseconds since 1970 by this device's clock. */
export type Clock = () => number;

export const CLOCK = new InjectionToken<Clock>('clock', { providedIn: 'root', factory: () => Date.now });
