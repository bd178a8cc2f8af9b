import type { Board } from '@afterfair/shared/contracts';

export interface EmployerBar {
  id: string;
  name: string;
  booth: string;
  meetings: number;
  /** Of the busiest employer, in per cent. */
  share: number;
}

/** The board's employers as those nobody visited yet, and the others, the quietest first, with the length of a bar. */
export function employerBars(employers: Board['employers']): {
  nobodyYet: EmployerBar[];
  visited: EmployerBar[];
} {
  const most = Math.max(1, ...employers.map(({ meetings }) => meetings));
  const bars = employers
    .map((employer) => ({ ...employer, share: Math.round((employer.meetings / most) * 100) }))
    .sort((a, b) => a.meetings - b.meetings || a.name.localeCompare(b.name));
  return {
    nobodyYet: bars.filter(({ meetings }) => meetings === 0),
    visited: bars.filter(({ meetings }) => meetings > 0),
  };
}
