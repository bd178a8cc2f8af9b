import type { BookedSlot } from '@afterfair/shared/capture-files';
import type { EmployerCard } from '@afterfair/shared/contracts';
import type { BookedMeeting } from './booked-meeting';
import { matchEmployer } from './match-employer';

/** What the slots of a file make of the booked meetings. */
export interface TakenUp {
  /** All that is booked, those of the file among it. */
  booked: BookedMeeting[];
  added: number;
  /** Slots of which it has to be asked with whom they are. */
  asked: BookedSlot[];
}

/**
 * Adds the slots of a calendar file. A slot that is known by its uid takes the new time and keeps its employer, so the same
 * file again changes nothing.
 */
export function takeUpSlots(
  before: readonly BookedMeeting[],
  slots: readonly BookedSlot[],
  employers: readonly EmployerCard[],
): TakenUp {
  const booked = new Map(before.map((meeting) => [meeting.uid, meeting]));
  const asked: BookedSlot[] = [];
  let added = 0;
  for (const slot of slots) {
    const { uid, startsAt, endsAt, summary } = slot;
    const known = booked.get(uid);
    const employer = matchEmployer(slot, employers);
    if (known?.startsAt === startsAt && known.endsAt === endsAt) continue;
    if (known) booked.set(uid, { ...known, startsAt, endsAt });
    else if (employer === null) asked.push(slot);
    else {
      booked.set(uid, { uid, startsAt, endsAt, employerId: employer.id, employerName: summary });
      added += 1;
    }
  }
  return { booked: [...booked.values()], added, asked };
}
