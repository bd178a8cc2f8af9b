import type { FairAttendee, FairMeeting, FairNote } from '../../contracts/index.js';
import { compareText } from '../text/index.js';
import { HOUR, bestMoment, instantOf } from '../timing/index.js';
import { aStep } from './a-step.js';
import { contactClosed } from './contact-closed.js';
import type { FairIndex, Recipient } from './fair-index.js';
import { followUpPerson } from './follow-up-person.js';
import type { Plan, PlannedStep } from './planned-step.js';
import { sentOf } from './spacing.js';

interface Promised {
  note: FairNote;
  meeting: FairMeeting;
  readyAt: number;
  /** Its place among all promises to that person, from 1. */
  ordinal: number;
}

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
    const thanked = sentOf(own, 'thank-you').at(0) ?? sentOf(own, 'rejection-reply').at(0);
    const thanksAt = thanked ? instantOf(thanked.at) : plannedThanks(to, soFar);
    const closed = contactClosed(to.contact.optedOut === true, index.messagesTo(to.contact.id));
    const later = promises
      .filter(({ readyAt }) => thanksAt === undefined || readyAt > thanksAt)
      // A message does not say which promise it kept: the one that was ready first was sent first.
      .slice(sentOf(own, 'promised-item').length);
    for (const promised of later) {
      if (closed) {
        const about = { attendeeId: attendee.id, contactId: to.contact.id, kind: 'promised-item' as const };
        plan.suppressed.push({ ...about, ...closed });
      } else if (thanksAt !== undefined) {
        plan.steps.push(stepFor(index, attendee, to, now, promised));
      }
    }
  }
  return plan;
}

function promisesByPerson(index: FairIndex, attendee: FairAttendee): Map<Recipient, Promised[]> {
  const promises = index
    .meetingsOf(attendee.id)
    .flatMap((meeting) => (meeting.notes ?? []).map((note) => ({ note, meeting })))
    .filter(({ note }) => note.kind === 'promise' && note.by !== 'them' && note.readyAt !== undefined)
    .map(({ note, meeting }) => ({ note, meeting, readyAt: instantOf(note.readyAt ?? '') }))
    .sort((a, b) => a.readyAt - b.readyAt || compareText(a.note.id, b.note.id));
  const byPerson = new Map<Recipient, Promised[]>();
  for (const promised of promises) {
    const to = followUpPerson(index, [promised.meeting]);
    if (!to) continue;
    const before = byPerson.get(to) ?? [];
    byPerson.set(to, [...before, { ...promised, ordinal: before.length + 1 }]);
  }
  return byPerson;
}

/** When the message of thanks is planned to leave, as long as it has not. */
function plannedThanks(to: Recipient, soFar: readonly PlannedStep[]): number | undefined {
  const thanks = soFar.find(({ contact }) => contact.id === to.contact.id);
  return thanks ? bestMoment(thanks.wanted, thanks.clock).at : undefined;
}

function stepFor(
  index: FairIndex,
  attendee: FairAttendee,
  to: Recipient,
  now: number,
  { note, meeting, readyAt, ordinal }: Promised,
): PlannedStep {
  const { targetHours, limitHours } = index.policyOf(attendee).thankYou;
  return aStep(index, attendee, to, now, {
    kind: 'promised-item',
    ordinal,
    promiseId: note.id,
    meetings: [meeting],
    opens: readyAt,
    target: readyAt + targetHours * HOUR,
    latest: readyAt + limitHours * HOUR,
    // It is ready after the thanks, so while those are still planned it lies ahead.
    due: now >= readyAt,
    reasons: [{ rule: 'T9', text: 'What was promised is ready after the thank-you.' }],
  });
}
