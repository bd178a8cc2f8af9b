import { convertIcsEvent } from 'ts-ics';
import { cleanText } from '../../text/index.js';
import { cutEvents } from './cut-events.js';
import type { ScheduleFault, ScheduleFaultCode } from './schedule-fault.js';
import { slotTime } from './slot-time.js';

/** A booked conversation of an .ics file. */
export interface BookedSlot {
  uid: string;
  /** ISO 8601 in UTC. */
  startsAt: string;
  endsAt: string;
  summary: string;
  /** Name of who invited, else their address, `''` where the file names nobody. */
  organiser: string;
  description: string;
}

/** A day of a fair has a few dozen conversations. UTF-16 units. */
const LONGEST_FILE = 1_000_000;
const MOST_EVENTS = 500;
const LONGEST_SUMMARY = 200;
const LONGEST_DESCRIPTION = 2_000;

/**
 * Reads the booked slots of an .ics file in the order of their start; each event with a fault is left out and listed. Times
 * without a zone are those of the fair's zone (IANA name); cancelled events are left out silently; of an event that repeats
 * only the first counts. Nothing is thrown.
 */
export function readSchedule(
  text: string,
  timeZone: string,
): { slots: BookedSlot[]; faults: ScheduleFault[] } {
  if (text.length > LONGEST_FILE) return { slots: [], faults: [{ code: 'too-large', event: null }] };
  const events = cutEvents(text);
  if (!events) return { slots: [], faults: [{ code: 'not-a-calendar', event: null }] };
  const slots = new Map<string, BookedSlot>();
  const faults: ScheduleFault[] = [];
  if (events.length > MOST_EVENTS) faults.push({ code: 'too-many-events', event: null });
  events.slice(0, MOST_EVENTS).forEach((lines, index) => {
    const read = readEvent(lines, timeZone);
    if (read === 'cancelled') return;
    if (typeof read === 'string') faults.push({ code: read, event: index + 1 });
    else if (slots.has(read.uid)) faults.push({ code: 'repeated-uid', event: index + 1 });
    else slots.set(read.uid, read);
  });
  const inOrder = [...slots.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { slots: inOrder, faults };
}

function key({ startsAt, uid }: BookedSlot): string {
  return `${startsAt} ${uid}`;
}

function readEvent(lines: readonly string[], timeZone: string): BookedSlot | ScheduleFaultCode | 'cancelled' {
  const event = convert(lines);
  if (!event) return 'not-readable';
  if (event.status === 'CANCELLED') return 'cancelled';
  const uid = cleanText(event.uid ?? '').slice(0, LONGEST_SUMMARY);
  if (uid === '') return 'no-uid';
  const time = slotTime(lines, event.duration ?? undefined, timeZone);
  if ('fault' in time) return time.fault;
  return {
    uid,
    ...time,
    summary: cleanText(event.summary ?? '').slice(0, LONGEST_SUMMARY),
    organiser: cleanText(event.organizer?.name ?? event.organizer?.email ?? '').slice(0, LONGEST_SUMMARY),
    description: (event.description ?? '')
      .slice(0, LONGEST_DESCRIPTION)
      .split('\n')
      .map(cleanText)
      .join('\n')
      .trim(),
  };
}

/** The library says of every field that it is there; a file decides that. */
function convert(lines: readonly string[]): Partial<ReturnType<typeof convertIcsEvent>> | null {
  try {
    return convertIcsEvent(undefined, lines.join('\r\n'));
  } catch (fault) {
    // Whatever the library throws, it has one meaning for whoever dropped the file.
    if (fault instanceof Error) return null;
    throw fault;
  }
}
