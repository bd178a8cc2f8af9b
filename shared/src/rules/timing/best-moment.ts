import type { Policy } from '../../contracts/index.js';
import { firstOutsideQuiet } from './quiet-hours.js';
import { firstWorking } from './working-hours.js';

export interface MomentWanted {
  /** Nothing earlier: the cut, `now`, the end of a pause. Milliseconds, as all instants here. */
  from: number;
  target: number;
  limit: number;
  hours: Policy['hours'];
  timeZone: string;
}

export interface Moment {
  at: number;
  /** True when it lies after the limit. */
  late: boolean;
  kind: 'working' | 'awake';
}

/**
 * T3: the first working instant up to the target, else the first outside quiet hours up to the target, else the same two
 * with the limit, else the next working hour. Target and limit are included.
 */
export function bestMoment(wanted: MomentWanted): Moment {
  const working = firstWorking(wanted.from, wanted.hours, wanted.timeZone);
  const awake = firstOutsideQuiet(wanted.from, wanted.hours.quiet, wanted.timeZone);
  for (const end of [wanted.target, wanted.limit]) {
    if (working !== undefined && working <= end) return { at: working, late: false, kind: 'working' };
    if (awake !== undefined && awake <= end) return { at: awake, late: false, kind: 'awake' };
  }
  const at = working ?? awake ?? wanted.from;
  return { at, late: at > wanted.limit, kind: working === undefined ? 'awake' : 'working' };
}
