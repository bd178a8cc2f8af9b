import type { EntityManager } from 'typeorm';
import type { FairDay } from '@afterfair/shared/contracts';
import { AppError } from '../platform/problems/index.js';
import { FairEntity } from './fair.entity.js';

/**
 * Ends a fair for good at `now` (ISO 8601 in UTC), inside the caller's transaction. A fair that is ended before its
 * last closing closes now, so that its batch is due now (T1).
 *
 * @throws AppError `fair-state` unless the fair is open.
 */
export async function endFair(manager: EntityManager, fair: FairEntity, now: string): Promise<FairEntity> {
  if (fair.state !== 'open') throw new AppError('fair-state');
  const changes = { state: 'ended' as const, endedAt: now, days: daysUntil(fair.days, now) };
  await manager.update(FairEntity, { id: fair.id }, changes);
  return { ...fair, ...changes };
}

/** Marks that the batch of an ended fair is made. */
export async function markCut(manager: EntityManager, fairId: string, now: string): Promise<void> {
  await manager.update(FairEntity, { id: fairId, state: 'ended' }, { state: 'cut', cutAt: now });
}

/** The days as they were held when the fair ends at `now`: later ones fall away, the running one closes. */
export function daysUntil(days: FairDay[], now: string): FairDay[] {
  const end = Date.parse(now);
  const held = days
    .filter(({ opensAt }) => Date.parse(opensAt) < end)
    .map((day) => (Date.parse(day.closesAt) > end ? { ...day, closesAt: now } : day));
  if (held.length > 0) return held;
  // Ended before its first opening, as when somebody tries it out: it was open for the moment before.
  return [{ opensAt: new Date(end - 60_000).toISOString(), closesAt: now }];
}
