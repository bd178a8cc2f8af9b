import { InjectionToken } from '@angular/core';

/** The time zone of this device, an IANA name. */
export const MY_ZONE = new InjectionToken<string>('my zone', {
  providedIn: 'root',
  factory: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
});
