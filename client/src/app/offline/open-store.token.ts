import { InjectionToken } from '@angular/core';
import type { DeviceStore } from './device-store';
import { DexieStore } from './dexie-store';

/** Opens what this device keeps of one attendee. */
export const OPEN_STORE = new InjectionToken<(attendeeId: string) => DeviceStore>('open store', {
  providedIn: 'root',
  factory: () => (attendeeId) => new DexieStore(attendeeId),
});
