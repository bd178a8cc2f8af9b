import { type LifeActor, type LifeEvent, nextState } from '@afterfair/shared/rules';
import type { OutboxState } from './outbox.entity.js';

/** What only a connector can tell; everything else that moves a message of the ledger by itself is the worker's doing. */
const TOLD: ReadonlySet<LifeEvent> = new Set<LifeEvent>(['arrive', 'refuse', 'close', 'bounce']);

/** The state into which an event moves a message of the ledger, by the rules' table; null when it does not move. */
export function turnOf(state: OutboxState, event: LifeEvent): OutboxState | null {
  const by: LifeActor = TOLD.has(event) ? 'connector' : 'worker';
  const turn = nextState(state, event, by);
  return turn.kind === 'moves' && turn.to !== 'none' ? turn.to : null;
}
