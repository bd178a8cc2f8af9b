import type { Board, PeopleCount } from '@afterfair/shared/contracts';

export interface BigNumber {
  name: 'meetings' | 'joined' | 'online' | 'visited';
  count: PeopleCount;
  /** The whole that it is a part of, where there is one. */
  of: number | null;
}

/** The four numbers of the board. */
export function bigNumbers(board: Board | null): BigNumber[] {
  if (board === null) return [];
  return [
    { name: 'meetings', count: board.meetings, of: null },
    { name: 'online', count: board.attendeesOnline, of: null },
    { name: 'joined', count: board.attendeesJoined, of: null },
    { name: 'visited', count: board.employersVisited, of: board.employersTotal },
  ];
}
