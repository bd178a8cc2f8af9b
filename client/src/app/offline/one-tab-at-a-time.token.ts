import { InjectionToken } from '@angular/core';

/** Runs the work while no other tab of this browser runs work of the same name. */
export type OneTabAtATime = (name: string, work: () => Promise<void>) => Promise<void>;

export const ONE_TAB_AT_A_TIME = new InjectionToken<OneTabAtATime>('one tab at a time', {
  providedIn: 'root',
  factory: () => async (name, work) => {
    await navigator.locks.request(name, work);
  },
});
