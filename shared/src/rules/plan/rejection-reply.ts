import type { FairAttendee } from '../../contracts/index.js';
import { HOUR, instantOf } from '../timing/index.js';
import { aStep } from './a-step.js';
import { contactClosed } from './contact-closed.js';
import type { FairIndex } from './fair-index.js';
import { followUpPerson } from './follow-up-person.js';
import type { Plan } from './planned-step.js';
import { rejectedMeetings } from './rejection.js';
import { messagesWith } from './messages-with.js';
import { employersMet } from './employers-met.js';
import { hadSent } from './spacing.js';

const TARGET_HOURS = 24;
const LIMIT_HOURS = 48;

/** The answers to rejections of one attendee at `now` (milliseconds): one to each employer that rejected them (T6). */
export function planRejectionReplies(index: FairIndex, attendee: FairAttendee, now: number): Plan {
  const plan: Plan = { steps: [], suppressed: [] };
  for (const employer of employersMet(index, attendee)) {
    const meetings = rejectedMeetings(index, attendee, employer);
    const [first] = meetings;
    const to = followUpPerson(index, meetings);
    if (!first || !to) continue;
    if (hadSent(messagesWith(index, attendee, employer), 'rejection-reply')) continue;
    const closed = contactClosed(to.contact.optedOut === true, index.messagesTo(to.contact.id));
    if (closed) {
      const about = { attendeeId: attendee.id, contactId: to.contact.id, kind: 'rejection-reply' as const };
      plan.suppressed.push({ ...about, ...closed });
      continue;
    }
    const recorded = instantOf(first.outcome.recordedAt);
    plan.steps.push(
      aStep(index, attendee, to, now, {
        kind: 'rejection-reply',
        ordinal: 1,
        meetings,
        opens: recorded,
        target: recorded + TARGET_HOURS * HOUR,
        latest: recorded + LIMIT_HOURS * HOUR,
        due: now >= recorded,
        reasons: [
          { rule: 'T6', text: 'A rejection is answered within 24 hours of its record, 48 at the latest.' },
        ],
      }),
    );
  }
  return plan;
}
