import type { FairInput, ProblemPointer } from '@afterfair/shared/contracts';
import { policyFaults } from '@afterfair/shared/rules';
import { AppError } from '../platform/problems/index.js';

/**
 * What a DTO cannot see: days that close before they open or overlap, and a policy out of its bounds.
 *
 * @throws AppError `invalid-input` with every fault.
 */
export function checkFairInput({ days, policy }: FairInput): void {
  const errors: ProblemPointer[] = [];
  days.forEach((day, index) => {
    const previous = days[index - 1];
    if (Date.parse(day.closesAt) <= Date.parse(day.opensAt))
      errors.push({ pointer: `/days/${index}/closesAt`, message: 'The day must close after it opens.' });
    if (previous && Date.parse(day.opensAt) < Date.parse(previous.closesAt))
      errors.push({
        pointer: `/days/${index}/opensAt`,
        message: 'Days must follow one another without overlap.',
      });
  });
  for (const { pointer, message } of policyFaults(policy ?? {}))
    errors.push({ pointer: `/policy${pointer}`, message });
  if (errors.length > 0) throw new AppError('invalid-input', { errors });
}
