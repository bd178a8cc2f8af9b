import { Injectable } from '@nestjs/common';
import { LIMITS, type Prepared, type PreparedPage } from '@afterfair/shared/contracts';
import { canonicalJson, mergePrepared } from '@afterfair/shared/rules';
import { AttendeeStore } from '../identity/index.js';
import type { AttendeePrincipal } from '../platform/access/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { AppError } from '../platform/problems/index.js';
import { PreparedStore } from './prepared.store.js';

/** Merges what a device changed into what the attendee prepared, and tells their devices once it is committed. */
@Injectable()
export class MergePreparedHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: PreparedStore,
    private readonly attendees: AttendeeStore,
    private readonly events: AppEvents,
  ) {}

  /**
   * What was taken before changes nothing, whatever else happened since.
   *
   * @returns all that is prepared, merged and committed.
   * @throws AppError `not-signed-in` for an attendee who was erased; `too-many` past a limit.
   */
  run({ attendeeId, fairId }: AttendeePrincipal, changed: Prepared): Promise<PreparedPage> {
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      if (!(await this.attendees.exists(attendeeId, manager))) throw new AppError('not-signed-in');
      const before = await this.store.of(attendeeId, manager);
      const prepared = mergePrepared(before.prepared, changed);
      if (canonicalJson(prepared) === canonicalJson(before.prepared)) return before;
      checkSize(prepared);
      const page = { version: before.version + 1, prepared };
      await this.store.put(manager, attendeeId, page);
      afterCommit(() => this.events.publish('PreparedChanged', { fairId, attendeeId }));
      return page;
    });
  }
}

function checkSize({ favourites, booked }: Prepared): void {
  if (favourites.length > LIMITS.employersPerFair || booked.length > LIMITS.bookedPerAttendee)
    throw new AppError('too-many', { detail: 'You have prepared as much as one fair can hold.' });
}
