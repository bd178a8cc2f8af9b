import type { BookedSlot } from '@afterfair/shared/capture-files';
import type { EmployerCard } from '@afterfair/shared/contracts';
import { foldText } from '@afterfair/shared/rules';

/**
 * The employer that a booked slot is certainly with: the one whose whole name stands in its title, or in who invited; of
 * names within one another the longest. `null` where none or more than one could be meant.
 */
export function matchEmployer(slot: BookedSlot, employers: readonly EmployerCard[]): EmployerCard | null {
  return named(slot.summary, employers) ?? named(slot.organiser, employers);
}

function named(text: string, employers: readonly EmployerCard[]): EmployerCard | null {
  const words = ` ${foldText(text)} `;
  const found = employers
    .map((employer) => ({ employer, name: foldText(employer.name) }))
    .filter(({ name }) => name !== '' && words.includes(` ${name} `))
    .sort((a, b) => b.name.length - a.name.length);
  const [longest, ...others] = found;
  if (!longest) return null;
  const isSure = others.every(
    ({ name }) => name !== longest.name && ` ${longest.name} `.includes(` ${name} `),
  );
  return isSure ? longest.employer : null;
}
