import type { AttendeeFair, Channel, FairCard, FairView } from '@afterfair/shared/contracts';
import { resolvePolicy } from '@afterfair/shared/rules';
import type { FairEntity } from './fair.entity.js';

/** Those of the connectors that every server has. */
const CHANNELS: Channel[] = ['platform'];

/** A fair as its organiser sees it. */
export function toFairView(fair: FairEntity, employerCount: number): FairView {
  return {
    ...toAttendeeFair(fair),
    joinCode: fair.joinCode,
    employerCount,
    endedAt: fair.endedAt,
    cutAt: fair.cutAt,
  };
}

/** A fair as its attendees see it. */
export function toAttendeeFair(fair: FairEntity): AttendeeFair {
  return { ...toFairCard(fair), channels: CHANNELS, policy: resolvePolicy(fair.policy) };
}

/** A fair as everybody else sees it. */
export function toFairCard({ id, name, timeZone, days, languages, state }: FairEntity): FairCard {
  return { id, name, timeZone, days, languages, state };
}
