import type { ReviewStep } from '@afterfair/shared/contracts';
import { groupOf } from './group-of';

/** How far the attendee is: steps that ask for nothing more, of all whose time has come. */
export function progressOf(steps: readonly ReviewStep[]): { done: number; all: number } {
  const groups = steps.map(groupOf).filter((group) => group !== 'later');
  const done = groups.filter((group) => group === 'leaving' || group === 'sent' || group === 'aside');
  return { done: done.length, all: groups.length };
}
