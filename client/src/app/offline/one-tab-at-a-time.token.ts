import { InjectionToken } from '@angular/core';

/** Runs the work while no other tab of this browser runs work of the same name. */
export type OneTabAtATime = (name: string, work: () => Promise<void>) => Promise<void>;

export const ONE_TAB_AT_A_TIME = new InjectionToken<OneTabAtATime>('one tab at a time', {
  providedIn: 'root',
  factory: () => async (name, work) => {
    // Browsers have locks over HTTPS and on the machine itself only. In a hall's plain network two tabs may send the same
    // change, which the server takes once.
    if ('locks' in navigator) await navigator.locks.request(name, work);
    else await work();
  },
});
