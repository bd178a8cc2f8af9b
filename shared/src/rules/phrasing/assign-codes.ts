import { compareText } from '../text/index.js';
import { instantOf } from '../timing/index.js';
import { meetingIdsOf } from '../plan/index.js';
import type { FairIndex, PlannedStep } from '../plan/index.js';
import { letterNumber, readCode } from './phrasing-code.js';
import type { PhrasingCode } from './phrasing-code.js';

/**
 * Gives every step of a batch its phrasing code (D8). Writers to a recipient are counted in the order of their first
 * meeting, so that somebody who comes later rewords nobody; a code that was recorded with a shown draft stays taken (D9).
 */
export function assignCodes(
  index: FairIndex,
  contactIds: Iterable<string>,
): (planned: PlannedStep) => PhrasingCode {
  const writers = new Map([...contactIds].map((id) => [id, writersTo(index, id)]));
  const recipients = new Map([...index.recipients.keys()].sort(compareText).map((id, place) => [id, place]));
  return ({ contact, attendee, key, ordinal }) => ({
    writer: writers.get(contact.id)?.get(attendee.id) ?? 0,
    recipient: recipients.get(contact.id) ?? 0,
    letter: letterNumber(key.kind, ordinal),
  });
}

function writersTo(index: FairIndex, contactId: string): Map<string, number> {
  const places = recordedPlaces(index, contactId);
  const taken = new Set(places.values());
  const waiting = [...index.writersTo(contactId)]
    .filter(([attendeeId]) => !places.has(attendeeId))
    .sort(([a, metA], [b, metB]) => instantOf(metA) - instantOf(metB) || compareText(a, b));
  let place = 0;
  for (const [attendeeId] of waiting) {
    while (taken.has(place)) place += 1;
    places.set(attendeeId, place);
    place += 1;
  }
  return places;
}

function recordedPlaces(index: FairIndex, contactId: string): Map<string, number> {
  const places = new Map<string, number>();
  for (const draft of index.keptFor(contactId)) {
    const code = readCode(draft.phrasing);
    const attendeeId = meetingIdsOf(draft)
      .map((id) => index.meetings.get(id)?.attendeeId)
      .find((id) => id !== undefined);
    if (code && attendeeId !== undefined) places.set(attendeeId, code.writer);
  }
  return places;
}
