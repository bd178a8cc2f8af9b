import { inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { SessionStore } from '../core/session';
import { MeetingBook } from './meeting-book';

/** Before the attendee's pages: opens what this device keeps of them. Runs after the guard of the role. */
export const openDevice: CanActivateFn = () => {
  const session = inject(SessionStore).attendee();
  if (session === null) return false;
  inject(MeetingBook).use(session.attendee.id, session.deviceId);
  return true;
};
