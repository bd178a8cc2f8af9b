import type {
  FairAttendee,
  FairContact,
  FairEmployer,
  FairMeeting,
  Finding,
  Reason,
  Sentence,
  StepKind,
} from '../contracts/index.js';
import { checkText } from './check/index.js';
import { isPrivateNote, packFor, wantedLanguages } from './draft/index.js';
import type { NamesAround, ShapesAsTyped } from './draft/index.js';
import { namesMet } from './names-met.js';
import { channelFor } from './plan/index.js';
import type { FairIndex, PlannedStep } from './plan/index.js';
import { instantOf, liesOnWorkday, localDate, recipientTimeZone } from './timing/index.js';

export interface TextOfStep {
  attendee: FairAttendee;
  contact: FairContact;
  employer: FairEmployer;
  meetings: readonly FairMeeting[];
  /** Whom this attendee met elsewhere. */
  others: NamesAround;
  /** What the notes were read as, where they just were. */
  asTyped?: ShapesAsTyped;
  kind: StepKind;
  language: string;
  subject: string;
  body: string;
  sentences?: Sentence[];
  /** The step of the plan, where there is one. */
  planned?: PlannedStep;
  /** Milliseconds. */
  now: number;
  forbidden?: Reason;
  /** The largest likeness to another draft (K13). */
  likeness?: number;
}

/** What the checks say of a text, with the fair's index at hand. */
export function checkIn(index: FairIndex, text: TextOfStep): Finding[] {
  const { attendee, contact, employer, meetings, planned } = text;
  const timeZone = recipientTimeZone(contact, employer, index.fair);
  const best = planned ? instantOf(planned.step.window.bestAt) : text.now;
  const parties = [contact, meetings, index.fair, attendee] as const;
  const pack = packFor(...parties);
  return checkText({
    ...text,
    fairName: index.fair.name,
    channel: channelFor(meetings, contact, index.fair),
    likeness: text.likeness ?? 0,
    sentOn: localDate(best, timeZone),
    letterLanguages: [...new Set([...wantedLanguages(...parties).slice(0, 1), pack.language])],
    isPrivate: (note, meeting) => {
      const read = text.asTyped?.get(note);
      if (read !== undefined) return read === 'private';
      return isPrivateNote(note, meeting, text.language, pack, namesMet(employer, text.others));
    },
    moment: planned && {
      bestAt: planned.step.window.bestAt,
      targetAt: planned.step.window.targetAt,
      onWorkday: liesOnWorkday(best, planned.clock),
    },
  });
}
