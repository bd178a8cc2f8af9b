import type { EmployerCard } from '@afterfair/shared/contracts';
import type { BookedMeeting } from './booked-meeting';

/** What a booked meeting is called: as its employer, else as its calendar entry. */
export function nameOfBooked(
  { employerId, employerName }: BookedMeeting,
  employers: readonly EmployerCard[],
): string {
  return employers.find(({ id }) => id === employerId)?.name ?? employerName;
}
