import type { MeetingChange, ProblemPointer } from '@afterfair/shared/contracts';
import { AppError } from '../platform/problems/index.js';
import type { KnownFair } from './known-fairs.js';

/**
 * Refuses ids of employers and positions that are not the fair's. A person whose id no contact has is somebody the
 * attendee typed in, and so are theirs alone.
 *
 * @throws AppError `invalid-input`
 */
export function checkReferences({ set }: MeetingChange, known: KnownFair): void {
  const errors: ProblemPointer[] = [];
  if (set.employerId && !known.employers.has(set.employerId))
    errors.push({ pointer: '/set/employerId', message: 'The fair has no such employer.' });
  if (set.positionId && !known.positions.has(set.positionId))
    errors.push({ pointer: '/set/positionId', message: 'The fair has no such position.' });
  if (errors.length > 0) throw new AppError('invalid-input', { errors });
}
