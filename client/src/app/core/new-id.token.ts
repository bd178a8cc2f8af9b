import { InjectionToken } from '@angular/core';
import { uuidv7 } from 'uuidv7';

/** Makes a new UUIDv7. */
export const NEW_ID = new InjectionToken<() => string>('new id', {
  providedIn: 'root',
  factory: () => uuidv7,
});
