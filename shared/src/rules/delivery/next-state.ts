import { EVENT_FACTS } from './life-event.js';
import type { LifeActor, LifeEvent } from './life-event.js';
import { LIFE_TABLE } from './life-table.js';
import type { Turn } from './life-table.js';
import type { MessageLife } from './message-life.js';

/**
 * What an event does to a message ("At most one message", "Stop means stop"). Somebody who may not cause it is refused
 * with `not-found`, in every state alike: nobody learns of a message that is not theirs to move.
 */
export function nextState(state: MessageLife, event: LifeEvent, by: LifeActor): Turn {
  if (!EVENT_FACTS[event].by.includes(by)) return { kind: 'refused', code: 'not-found' };
  return LIFE_TABLE[event][state];
}
