import type { EmployerCard, Position } from '../../contracts/index.js';
import type { VisibleMeeting } from '../capture/index.js';

/** Open positions of one employer that nobody asked about yet. */
export interface OpenPositions {
  employer: EmployerCard;
  /** True when the employer was met, about another position. */
  met: boolean;
  positions: Position[];
}

/**
 * The open positions of the fair that the attendee has not approached (G2): those of employers never met, and of employers
 * met those that no meeting names; a meeting that names none was about all of them. Employers met come first.
 */
export function positionsNotApproached(
  employers: readonly EmployerCard[],
  meetings: readonly VisibleMeeting[],
): OpenPositions[] {
  const open = employers.map((employer): OpenPositions => {
    const talks = meetings.filter(({ employerId }) => employerId === employer.id);
    const named = new Set(talks.map(({ positionId }) => positionId));
    const positions = named.has(null) ? [] : employer.positions.filter(({ id }) => !named.has(id));
    return { employer, met: talks.length > 0, positions };
  });
  return open.filter(({ positions }) => positions.length > 0).sort((a, b) => Number(b.met) - Number(a.met));
}
