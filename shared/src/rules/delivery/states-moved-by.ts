import { DELIVERY_STATES } from '../../contracts/index.js';
import type { LifeEvent } from './life-event.js';
import { LIFE_TABLE } from './life-table.js';
import type { MessageLife } from './message-life.js';

/** The states that an event moves a message out of: what to look for before it is caused to many at once. */
export function statesMovedBy(event: LifeEvent): MessageLife[] {
  return DELIVERY_STATES.filter((state) => LIFE_TABLE[event][state].kind === 'moves');
}
