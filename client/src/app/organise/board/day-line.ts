import type { Board } from '@afterfair/shared/contracts';

const QUARTER_MS = 15 * 60 * 1000;

export interface DayLine {
  /** Points of the line in a box of 100 by 100, the origin at the top left. */
  points: string;
  /** ISO 8601 instants; `''` when there is nothing to draw. */
  from: string;
  to: string;
  /** Meetings in the fullest quarter. */
  most: number;
}

/**
 * Meetings per quarter of an hour as a line over the day. Quarters that the board leaves out had none, and are
 * drawn as such.
 */
export function dayLine(quarters: Board['overTheDay']): DayLine {
  const known = new Map(quarters.map(({ startsAt, meetings }) => [Date.parse(startsAt), meetings]));
  const starts = [...known.keys()].sort((a, b) => a - b);
  const [first] = starts;
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return { points: '', from: '', to: '', most: 0 };
  // One empty quarter on each side, so that a single full one is a peak and not a dot.
  const begin = first - QUARTER_MS;
  const steps = (last - first) / QUARTER_MS + 2;
  const most = Math.max(...known.values());
  const points = Array.from({ length: steps + 1 }, (_, index) => {
    const meetings = known.get(begin + index * QUARTER_MS) ?? 0;
    return `${round((index / steps) * 100)},${round(100 - (meetings / most) * 96)}`;
  });
  return {
    points: points.join(' '),
    from: new Date(first).toISOString(),
    to: new Date(last + QUARTER_MS).toISOString(),
    most,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
