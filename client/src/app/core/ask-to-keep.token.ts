import { InjectionToken } from '@angular/core';

/** Asks the browser not to clear our storage when space runs short. */
export const ASK_TO_KEEP = new InjectionToken<() => Promise<void>>('ask to keep', {
  providedIn: 'root',
  factory: () => async () => {
    await navigator.storage?.persist?.();
  },
});
