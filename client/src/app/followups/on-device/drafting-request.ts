import type { AttendeeFair, AttendeeProfile, EmployerCard, FollowUpsView } from '@afterfair/shared/contracts';
import type { VisibleMeeting } from '@afterfair/shared/rules';

/** What this device knows of the attendee's fair; enough for drafts to read ahead. */
export interface DraftingRequest {
  fair: AttendeeFair;
  attendee: AttendeeProfile;
  employers: EmployerCard[];
  meetings: VisibleMeeting[];
  /** ISO 8601. */
  now: string;
}

export type DraftingAnswer = { view: FollowUpsView } | { fault: string };
