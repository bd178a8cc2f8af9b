import type { FairAttendee } from '../../contracts/index.js';
import { addDays, bestMoment, instantOf } from '../timing/index.js';
import { aStep } from './a-step.js';
import { contactClosed } from './contact-closed.js';
import type { FairIndex, Recipient } from './fair-index.js';
import type { Plan, PlannedStep } from './planned-step.js';
import { sentOf, wentOut } from './spacing.js';

/** How often one contact may get a check-in (section 3). */
export const MOST_CHECK_INS = 2;
/** Days from one check-in to the next (section 3). */
export const DAYS_BETWEEN_CHECK_INS = 90;
const DAYS_AFTER_A_MESSAGE = 30;

/**
 * The next check-in of one attendee with each contact for whom they asked for it (T9): 30 days after the last message and
 * 90 after the last check-in. `soFar` holds what is planned to leave before.
 */
export function planKeepInTouch(
  index: FairIndex,
  attendee: FairAttendee,
  now: number,
  soFar: readonly PlannedStep[],
): Plan {
  const plan: Plan = { steps: [], suppressed: [] };
  for (const to of contactsToKeep(index, attendee)) {
    const own = index.messagesTo(to.contact.id).filter((message) => message.attendeeId === attendee.id);
    const sent = sentOf(own, 'keep-in-touch');
    if (sent.length >= MOST_CHECK_INS) continue;
    const closed = contactClosed(to.contact.optedOut === true, index.messagesTo(to.contact.id));
    if (closed) {
      const about = { attendeeId: attendee.id, contactId: to.contact.id, kind: 'keep-in-touch' as const };
      plan.suppressed.push({ ...about, ...closed });
      continue;
    }
    const last = own.findLast(wentOut);
    const lastAt = last ? instantOf(last.at) : plannedFirst(to, soFar);
    if (lastAt === undefined) continue;
    const { timeZone } = index.clockOf(to, index.policyOf(attendee));
    const before = sent.at(-1);
    const due = Math.max(
      addDays(lastAt, DAYS_AFTER_A_MESSAGE, timeZone),
      before ? addDays(instantOf(before.at), DAYS_BETWEEN_CHECK_INS, timeZone) : -Infinity,
    );
    plan.steps.push(
      aStep(index, attendee, to, now, {
        kind: 'keep-in-touch',
        ordinal: sent.length + 1,
        meetings: index.meetingsOf(attendee.id).filter((meeting) => isAbout(meeting, to)),
        opens: due,
        target: due,
        latest: addDays(due, DAYS_BETWEEN_CHECK_INS, timeZone),
        workingOnly: true,
        due: now >= due,
        reasons: [{ rule: 'T9', text: 'You asked to keep in touch: 30 days after the last message.' }],
      }),
    );
  }
  return plan;
}

function contactsToKeep(index: FairIndex, attendee: FairAttendee): Recipient[] {
  const ids = new Set(index.meetingsOf(attendee.id).flatMap((meeting) => meeting.keepInTouch ?? []));
  return [...ids]
    .map((id) => index.recipients.get(id))
    .filter((recipient): recipient is Recipient => recipient !== undefined);
}

/** Before anything was sent, the check-in counts from what is planned first. */
function plannedFirst(to: Recipient, soFar: readonly PlannedStep[]): number | undefined {
  const planned = soFar.filter(({ contact }) => contact.id === to.contact.id);
  const moments = planned.map(({ wanted, clock }) => bestMoment(wanted, clock).at);
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

function isAbout(
  meeting: { contactIds?: string[]; keepInTouch?: string[] },
  { contact }: Recipient,
): boolean {
  return [...(meeting.contactIds ?? []), ...(meeting.keepInTouch ?? [])].includes(contact.id);
}
