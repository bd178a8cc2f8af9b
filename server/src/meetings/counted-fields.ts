import type { MeetingState } from '@afterfair/shared/contracts';
import type { CountedFields } from './change-log.js';
import { quarterOf } from './quarters.js';

/** What a fair's counts need of a meeting. */
export function countedFields({ fields }: MeetingState): CountedFields {
  const { employerId, startedAt, deleted } = fields;
  return {
    employerId: employerId?.value ?? null,
    quarter: startedAt ? quarterOf(startedAt.value) : null,
    deleted: deleted?.value ?? false,
  };
}

/** True when a change made no difference to a fair's counts. */
export function countsAlike({ fields: before }: MeetingState, { fields: after }: MeetingState): boolean {
  return (
    before.employerId?.value === after.employerId?.value &&
    before.startedAt?.value === after.startedAt?.value &&
    before.deleted?.value === after.deleted?.value
  );
}
