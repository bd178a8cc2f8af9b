import { HYBRID_TIME, type HybridTime, type MeetingState } from '@afterfair/shared/contracts';

const MAX_COUNTER = 0xffff;

/**
 * The next hybrid time of this device: later than its own clock's last reading and than everything it has
 * seen, so that what is written here after reading there also orders after it (architecture.md).
 * @param last the latest hybrid time made or seen here, null when there is none
 * @param now this device's clock, Unix milliseconds
 * @param device 16 lower-case hex digits
 * @throws RangeError when the device's name or `last` is not of that shape
 */
export function nextHybridTime(last: HybridTime | null, now: number, device: string): HybridTime {
  const seen = last === null ? { ms: -1, counter: 0 } : parts(last);
  const wall = Math.floor(now);
  if (wall > seen.ms) return written(wall, 0, device);
  if (seen.counter < MAX_COUNTER) return written(seen.ms, seen.counter + 1, device);
  return written(seen.ms + 1, 0, device);
}

/** The later of two hybrid times; null is earlier than any. */
export function laterTime(a: HybridTime | null, b: HybridTime | null): HybridTime | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The latest hybrid time in a meeting, null when nothing was written yet. */
export function latestTimeOf(state: MeetingState): HybridTime | null {
  const notes = Object.values(state.notes).map(({ earlier: _earlier, ...registers }) => registers);
  return [state.fields, ...notes, ...Object.values(state.people)]
    .flatMap((registers) => Object.values(registers))
    .reduce<HybridTime | null>((latest, register) => laterTime(latest, register.at), null);
}

function parts(time: HybridTime): { ms: number; counter: number } {
  if (!HYBRID_TIME.test(time)) throw new RangeError(`Not a hybrid time: ${time}`);
  return { ms: parseInt(time.slice(0, 12), 16), counter: parseInt(time.slice(13, 17), 16) };
}

function written(ms: number, counter: number, device: string): HybridTime {
  const time = `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${device}`;
  if (!HYBRID_TIME.test(time)) throw new RangeError(`Not a device: ${device}`);
  return time;
}
