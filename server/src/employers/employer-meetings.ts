import type { EntityManager } from 'typeorm';

/** What attendees have logged with an employer, as far as its place on the list depends on it. */
export interface LoggedWith {
  meetings: number;
  /** Contacts who were met. */
  contactIds: ReadonlySet<string>;
}

/** Asks what was logged with an employer. Implemented by `meetings`, which stands above this room. */
export abstract class EmployerMeetings {
  abstract loggedWith(manager: EntityManager, fairId: string, employerId: string): Promise<LoggedWith>;
}
