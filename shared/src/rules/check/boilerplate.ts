import type { Finding } from '../../contracts/index.js';
import type { Check } from './text-under-check.js';

const MOST_ALIKE = 0.5;

/** K13: no boilerplate: likeness above 0.5 by D8's measure to another draft (C). */
export const boilerplate: Check = ({ likeness }) => alike(likeness);

/** The finding for a likeness, 0 to 1. */
export function alike(likeness: number): Finding[] {
  return likeness > MOST_ALIKE
    ? [
        {
          rule: 'K13',
          severity: 'warning',
          message: `Another draft of yours reads almost the same (${Math.round(likeness * 100)} %).`,
        },
      ]
    : [];
}
