import { Temporal } from 'temporal-polyfill';
import type { IcsDuration } from 'ts-ics';
import { clockOnDay, isoOf } from '../../timing/index.js';
import type { ScheduleFaultCode } from './schedule-fault.js';
import { WINDOWS_TIME_ZONES } from './windows-time-zones.js';

type Time = { startsAt: string; endsAt: string } | { fault: ScheduleFaultCode };

const STAMP = /^(\d{4})(\d\d)(\d\d)T([01]\d|2[0-3])([0-5]\d)\d\d(Z?)$/u;
const DAY = /^\d{8}$/u;

/**
 * Start and end of an event. They are read from its lines: the library takes a time without a zone for UTC, and one in a
 * zone that it does not know for the machine's.
 */
export function slotTime(
  lines: readonly string[],
  duration: IcsDuration | undefined,
  fairZone: string,
): Time {
  const start = instantOf(lines, 'DTSTART', fairZone);
  if (typeof start === 'string') return { fault: start === 'missing' ? 'no-start' : start };
  const end = duration ? start + milliseconds(duration) : instantOf(lines, 'DTEND', fairZone);
  if (typeof end === 'string') return { fault: end === 'missing' ? 'no-end' : end };
  if (end <= start) return { fault: 'ends-before-it-starts' };
  return { startsAt: isoOf(start), endsAt: isoOf(end) };
}

function instantOf(
  lines: readonly string[],
  property: string,
  fairZone: string,
): number | 'missing' | 'all-day' | 'not-readable' | 'unknown-time-zone' {
  const line = lines.find((one) => new RegExp(`^${property}[;:]`, 'iu').test(one));
  if (line === undefined) return 'missing';
  const value = line.slice(line.lastIndexOf(':') + 1).trim();
  if (DAY.test(value)) return 'all-day';
  const match = STAMP.exec(value);
  if (!match) return 'not-readable';
  const [, year = '', month = '', day = '', hour = '', minute = '', utc = ''] = match;
  const zone = utc === 'Z' ? 'UTC' : (zoneOf(line) ?? fairZone);
  if (!isZone(zone)) return 'unknown-time-zone';
  const date = dayOf(`${year}-${month}-${day}`);
  return date ? clockOnDay(date, `${hour}:${minute}`, zone) : 'not-readable';
}

function zoneOf(line: string): string | undefined {
  const named = /;TZID="?([^";:]+)"?/iu.exec(line)?.[1];
  return named === undefined ? undefined : (WINDOWS_TIME_ZONES.get(named) ?? named);
}

function dayOf(iso: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(iso);
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
}

function milliseconds({
  weeks = 0,
  days = 0,
  hours = 0,
  minutes = 0,
  seconds = 0,
  before,
}: IcsDuration): number {
  const total = ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
  return before === true ? -total : total;
}
