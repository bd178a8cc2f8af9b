import { firstAwake } from './quiet-hours.js';
import type { RecipientClock } from './recipient-clock.js';
import { rememberOnClock } from './remember-on-clock.js';
import { firstWorking } from './working-hours.js';

export interface MomentWanted {
  /** Nothing earlier: the cut, `now`, the end of a pause. Milliseconds, as all instants here. */
  from: number;
  target: number;
  limit: number;
  /** True for a step that waits for a working hour, whatever its target (T4, C5). */
  workingOnly?: boolean;
}

export interface Moment {
  at: number;
  /** True when it lies after the limit. */
  late: boolean;
  kind: 'working' | 'awake';
}

/** Where work and waking hours begin next; absent where the policy leaves no such hour. */
interface Openings {
  working?: number;
  awake?: number;
}

const openingsFrom = rememberOnClock((from, clock): Openings => {
  return {
    working: firstWorking(from, clock),
    awake: firstAwake(from, clock.hours, clock.timeZone),
  };
});

/**
 * T3: the first working instant up to the target, else the first outside quiet hours up to the target, else the same two
 * with the limit, else the next working hour. Target and limit are included.
 */
export function bestMoment(wanted: MomentWanted, clock: RecipientClock): Moment {
  const { working, awake } = openingsFrom(wanted.from, clock);
  for (const end of wanted.workingOnly ? [] : [wanted.target, wanted.limit]) {
    if (working !== undefined && working <= end) return { at: working, late: false, kind: 'working' };
    if (awake !== undefined && awake <= end) return { at: awake, late: false, kind: 'awake' };
  }
  const at = working ?? awake ?? wanted.from;
  return { at, late: at > wanted.limit, kind: working === undefined ? 'awake' : 'working' };
}
