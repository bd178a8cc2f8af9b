import type { FairCard, FairView } from '@afterfair/shared/contracts';
import { resolvePolicy } from '@afterfair/shared/rules';
import type { FairEntity } from './fair.entity.js';

/** A fair as its organiser sees it. */
export function toFairView(fair: FairEntity, employerCount: number): FairView {
  return {
    ...toFairCard(fair),
    channels: ['platform'],
    policy: resolvePolicy(fair.policy),
    joinCode: fair.joinCode,
    employerCount,
    endedAt: fair.endedAt,
    cutAt: fair.cutAt,
  };
}

/** A fair as everybody else sees it. */
export function toFairCard({ id, name, timeZone, days, languages, state }: FairEntity): FairCard {
  return { id, name, timeZone, days, languages, state };
}
