import { InjectionToken } from '@angular/core';
import { LocalDatabase } from './local-database';

/** Lists the ids of the attendees of whom this device keeps something. */
export const ATTENDEES_HERE = new InjectionToken<() => Promise<string[]>>('attendees here', {
  providedIn: 'root',
  factory: () => () => LocalDatabase.attendees(),
});
