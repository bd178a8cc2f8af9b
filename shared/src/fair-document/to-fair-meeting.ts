import { CHANNELS, type Employer, type FairMeeting, type FairNote } from '../contracts/index.js';
import type { VisibleMeeting, VisibleNote } from '../rules/index.js';
import type { PeopleOfMeeting } from './people-of-meeting.js';

interface Surroundings {
  employerId: string;
  /** Null when no organiser lists it. */
  employer: Employer | null;
  people: PeopleOfMeeting;
}

/**
 * A meeting as the rules see it. One whose end was not noted counts as ended when it began: the deadline that follows
 * is the earliest that can be right (T2).
 */
export function toFairMeeting(
  attendeeId: string,
  meeting: VisibleMeeting,
  { employerId, employer, people }: Surroundings,
): FairMeeting {
  const {
    id,
    startedAt,
    positionId,
    interest,
    language,
    decisionBy,
    reflection,
    outcome,
    reminderConfirmedAt,
  } = meeting;
  const endedAt = meeting.endedAt ?? startedAt;
  const isListed = employer?.positions.some((position) => position.id === positionId) ?? false;
  const channel = CHANNELS.find((name) => name === meeting.followUp?.channel);
  const { contactIds, followUpId, keepInTouch } = people;
  return {
    id,
    attendeeId,
    employerId,
    contactIds,
    startedAt,
    endedAt: Date.parse(endedAt) < Date.parse(startedAt) ? startedAt : endedAt,
    ...(positionId !== null && isListed && { positionId }),
    ...(interest !== null && { interest }),
    ...(language !== null && { language }),
    notes: meeting.notes.flatMap(toFairNote),
    ...(decisionBy && { decisionBy }),
    ...(followUpId !== undefined && { followUp: { contactId: followUpId, ...(channel && { channel }) } }),
    ...(reflection && { reflection }),
    ...(outcome && { outcome }),
    ...(reminderConfirmedAt !== null && { reminderConfirmedAt }),
    ...(keepInTouch.length > 0 && { keepInTouch }),
  };
}

function toFairNote({ id, kind, text, say, by, date, readyAt, link }: VisibleNote): FairNote[] {
  const words = say?.trim() ?? '';
  if (text.trim() === '' && words === '') return [];
  return [
    {
      id,
      kind,
      text,
      ...(words !== '' && { say: words }),
      ...(kind === 'promise' && { by }),
      ...(date !== null && { date }),
      ...(readyAt !== null && { readyAt }),
      ...(link !== null && { link }),
    },
  ];
}
