import type { FairAttendee, FairMeeting, FairMessage, FairNote, Reason } from '../../contracts/index.js';
import { compareText } from '../text/index.js';
import { HOUR, bestMoment, instantOf } from '../timing/index.js';
import { aStep } from './a-step.js';
import { contactClosed } from './contact-closed.js';
import type { FairIndex, Recipient } from './fair-index.js';
import { followUpPerson } from './follow-up-person.js';
import { messagesWith } from './messages-with.js';
import type { Plan, PlannedStep } from './planned-step.js';
import { sentOf } from './spacing.js';
import type { PromiseKey } from './step-id.js';

interface Promised {
  note: FairNote;
  meeting: FairMeeting;
  key: PromiseKey;
  readyAt: number;
  /** Its place among all promises to that person, from 1. */
  ordinal: number;
}

const WITHOUT_THANKS: Reason = {
  rule: 'T9',
  text: 'It follows the thank-you, and nobody at this employer gets one.',
};

/**
 * Promises of the attendee that were ready only after the thank-you (T9), each sent once to the person to follow up with.
 * `soFar` holds the thank-yous and the answers to rejections that are still planned.
 */
export function planPromisedItems(
  index: FairIndex,
  attendee: FairAttendee,
  now: number,
  soFar: readonly PlannedStep[],
): Plan {
  const plan: Plan = { steps: [], suppressed: [] };
  for (const [to, promises] of promisesByPerson(index, attendee)) {
    const own = index.messagesTo(to.contact.id).filter((message) => message.attendeeId === attendee.id);
    const thanksAt = thanksBefore(index, attendee, to, own, soFar);
    const forbidden =
      contactClosed(to.contact.optedOut === true, index.messagesTo(to.contact.id)) ??
      (thanksAt === undefined ? WITHOUT_THANKS : undefined);
    const later = promises.filter(({ readyAt }) => thanksAt === undefined || readyAt > thanksAt);
    // A message does not say which promise it kept: the one that was ready first was sent first.
    const sent = sentOf(own, 'promised-item').length;
    for (const [at, promised] of later.entries()) {
      if (at < sent) continue;
      if (forbidden) {
        const about = { attendeeId: attendee.id, contactId: to.contact.id, kind: 'promised-item' as const };
        plan.suppressed.push({ ...about, ...forbidden });
      } else {
        const before = later.slice(0, at).filter(({ meeting }) => meeting === promised.meeting).length;
        plan.steps.push(stepFor(index, attendee, to, now, { ...promised, before }));
      }
    }
  }
  return plan;
}

function promisesByPerson(index: FairIndex, attendee: FairAttendee): Map<Recipient, Promised[]> {
  const byPerson = new Map<Recipient, Omit<Promised, 'ordinal'>[]>();
  for (const meeting of index.meetingsOf(attendee.id)) {
    const to = followUpPerson(index, [meeting]);
    if (!to) continue;
    const before = byPerson.get(to) ?? [];
    const taken = new Set(before.map(({ note }) => note.id));
    byPerson.set(to, [...before, ...promisesOf(meeting, taken)]);
  }
  return new Map(
    [...byPerson].map(([to, promises]) => [
      to,
      promises
        .sort((a, b) => a.readyAt - b.readyAt || compareText(a.note.id, b.note.id))
        .map((promised, at) => ({ ...promised, ordinal: at + 1 })),
    ]),
  );
}

/** `taken` holds the ids of the notes that were promised to the same person before. */
function promisesOf(meeting: FairMeeting, taken: ReadonlySet<string>): Omit<Promised, 'ordinal'>[] {
  return (meeting.notes ?? [])
    .filter((note) => note.kind === 'promise' && note.by !== 'them' && note.readyAt !== undefined)
    .map((note) => ({
      note,
      meeting,
      key: taken.has(note.id) ? [meeting.id, note.id] : note.id,
      readyAt: instantOf(note.readyAt ?? ''),
    }));
}

/**
 * When the message of thanks left, or is planned to leave: the one to this person, and where they get none, having been
 * named and never met, the one to anybody at that employer, as for a reminder (C7).
 */
function thanksBefore(
  index: FairIndex,
  attendee: FairAttendee,
  { contact, employer }: Recipient,
  own: readonly FairMessage[],
  soFar: readonly PlannedStep[],
): number | undefined {
  return (
    thanksSent(own) ??
    thanksPlanned(soFar.filter((planned) => planned.contact.id === contact.id)) ??
    thanksSent(messagesWith(index, attendee, employer)) ??
    thanksPlanned(soFar.filter((planned) => planned.employer.id === employer.id))
  );
}

function thanksSent(messages: readonly FairMessage[]): number | undefined {
  const thanked = sentOf(messages, 'thank-you').at(0) ?? sentOf(messages, 'rejection-reply').at(0);
  return thanked && instantOf(thanked.at);
}

function thanksPlanned([thanks]: readonly PlannedStep[]): number | undefined {
  return thanks && bestMoment(thanks.wanted, thanks.clock).at;
}

function stepFor(
  index: FairIndex,
  attendee: FairAttendee,
  to: Recipient,
  now: number,
  { note, meeting, key, before, readyAt, ordinal }: Promised & { before: number },
): PlannedStep {
  const { targetHours, limitHours } = index.policyOf(attendee).thankYou;
  return aStep(index, attendee, to, now, {
    kind: 'promised-item',
    ordinal,
    promise: { noteId: note.id, key, before },
    meetings: [meeting],
    opens: readyAt,
    target: readyAt + targetHours * HOUR,
    latest: readyAt + limitHours * HOUR,
    // It is ready after the thanks, so while those are still planned it lies ahead.
    due: now >= readyAt,
    reasons: [{ rule: 'T9', text: 'What was promised is ready after the thank-you.' }],
  });
}
