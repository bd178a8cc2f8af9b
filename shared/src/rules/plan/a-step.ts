import type { FairAttendee, FairMeeting, Reason, StepKind } from '../../contracts/index.js';
import { isoOf } from '../timing/index.js';
import type { MomentWanted } from '../timing/index.js';
import { channelFor } from './channel.js';
import type { FairIndex, Recipient } from './fair-index.js';
import type { PlannedStep } from './planned-step.js';
import { sentOf } from './spacing.js';
import { stepId } from './step-id.js';
import type { PromiseKey } from './step-id.js';

/** What a planner decides of a step. Instants are milliseconds. */
export interface StepWish {
  kind: StepKind;
  /** Which of the attendee's letters of its kind to this person it is, from 1. */
  ordinal: number;
  meetings: FairMeeting[];
  opens: number;
  target: number;
  latest: number;
  due: boolean;
  held?: boolean;
  workingOnly?: boolean;
  /** What a promised item is about. */
  promise?: PromiseWish;
  reasons: Reason[];
}

export interface PromiseWish {
  noteId: string;
  /** What tells its step apart from those of other promises. */
  key: PromiseKey;
  /** How many promises of its meeting to the same person are kept before it. */
  before: number;
}

/** A step as a planner wishes it; `placeStep` gives it its moment. */
export function aStep(
  index: FairIndex,
  attendee: FairAttendee,
  to: Recipient,
  now: number,
  wish: StepWish,
): PlannedStep {
  const policy = index.policyOf(attendee);
  const { kind, ordinal, meetings, opens, target, latest } = wish;
  const key = {
    fairId: index.fair.id,
    attendeeId: attendee.id,
    contactId: to.contact.id,
    kind,
    ordinal: wish.promise?.key ?? ordinal,
  };
  const wanted: MomentWanted = {
    from: Math.max(opens, now),
    target,
    limit: latest,
    workingOnly: wish.workingOnly === true,
  };
  return {
    ...to,
    ordinal,
    attendee,
    policy,
    clock: index.clockOf(to, policy),
    wanted,
    meetings,
    key,
    due: wish.due,
    held: wish.held === true,
    promiseId: wish.promise?.noteId,
    lettersBefore: wish.promise?.before ?? sentBefore(index, attendee, to, kind),
    step: {
      id: stepId(key),
      attendeeId: attendee.id,
      contactId: to.contact.id,
      employerId: to.employer.id,
      meetingIds: meetings.map((meeting) => meeting.id),
      kind,
      channel: channelFor(meetings, to.contact, index.fair),
      window: {
        opensAt: isoOf(opens),
        bestAt: isoOf(wanted.from),
        targetAt: isoOf(target),
        latestAt: isoOf(latest),
      },
      late: false,
      reasons: wish.reasons,
    },
  };
}

function sentBefore(
  index: FairIndex,
  attendee: FairAttendee,
  { contact }: Recipient,
  kind: StepKind,
): number {
  const own = index.messagesTo(contact.id).filter((message) => message.attendeeId === attendee.id);
  return sentOf(own, kind).length;
}
