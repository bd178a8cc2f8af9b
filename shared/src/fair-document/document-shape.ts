import {
  CHANNELS,
  INWARD_KINDS,
  MESSAGE_STATES,
  NOTE_KINDS,
  OUTCOME_KINDS,
  SLOTS,
  STEP_KINDS,
} from '../contracts/index.js';
import { country, date, instant, language, timeZone } from './known-values.js';
import { flag, list, oneOf, record, text, value } from './shape.js';

/** Bounds of a policy's values are the rules' to judge; here only its fields are known. */
const anything = value('anything', () => true);

const policy = record(
  {},
  {
    thankYou: record({}, { targetHours: anything, limitHours: anything }),
    reminders: record({}, { max: anything, afterDays: anything, withoutDate: anything }),
    rejectionReply: record({}, { askFeedback: anything }),
    hours: record({}, { work: anything, quiet: anything, workdays: anything }),
    recipientBudget: record({}, { perHour: anything, perDay: anything }),
  },
);

const fair = record(
  {
    id: text,
    name: text,
    timeZone,
    days: list(record({ opensAt: instant, closesAt: instant }), { atLeastOne: true }),
    languages: list(language),
    channels: list(oneOf(...CHANNELS)),
  },
  { policy },
);

const contact = record(
  { id: text, name: text },
  {
    title: text,
    address: record({}, Object.fromEntries(CHANNELS.map((channel) => [channel, text]))),
    language,
    timeZone,
    salutation: text,
    optedOut: flag,
  },
);

const employer = record(
  { id: text, name: text },
  {
    country,
    timeZone,
    booth: text,
    positions: list(record({ id: text, title: text })),
    contacts: list(contact),
  },
);

const booking = record({ startsAt: instant, endsAt: instant, employerName: text }, { employerId: text });

const attendee = record(
  { id: text, name: text, languages: list(language) },
  {
    email: text,
    phone: text,
    headline: text,
    links: list(record({ label: text, url: text })),
    policy,
    favourites: list(text),
    booked: list(booking),
  },
);

const note = record(
  { id: text, kind: oneOf(...NOTE_KINDS), text },
  { say: text, by: oneOf('me', 'them'), date, readyAt: instant, link: text },
);

const meeting = record(
  { id: text, attendeeId: text, employerId: text, startedAt: instant, endedAt: instant },
  {
    contactIds: list(text),
    positionId: text,
    interest: oneOf(1, 2, 3, 4, 5),
    language,
    notes: list(note),
    decisionBy: record({ date }, { words: text }),
    followUp: record({}, { contactId: text, channel: oneOf(...CHANNELS) }),
    reflection: record({}, { wentWell: text, workOn: text }),
    outcome: record({ kind: oneOf(...OUTCOME_KINDS), recordedAt: instant }),
    reminderConfirmedAt: instant,
    keepInTouch: list(text),
  },
);

const message = record({
  id: text,
  attendeeId: text,
  contactId: text,
  direction: oneOf('out', 'in'),
  kind: oneOf(...STEP_KINDS, ...INWARD_KINDS),
  at: instant,
  state: oneOf(...MESSAGE_STATES),
});

const sentence = record({ text, slot: oneOf(...SLOTS), noteIds: list(text), rule: text });

const draft = record(
  { contactId: text, kind: oneOf(...STEP_KINDS), language, subject: text, body: text },
  {
    meetingIds: list(text, { atLeastOne: true }),
    meetingId: text,
    sentences: list(sentence),
    stepId: text,
    phrasing: text,
    state: oneOf('shown', 'approved'),
  },
);

/** The shape of a fair document, version 1: what every field is, without what refers to something else. */
export const documentShape = record(
  {
    version: value('1, the version that is known', (given) => given === 1),
    fair,
    employers: list(employer),
    attendees: list(attendee),
    meetings: list(meeting),
  },
  { messages: list(message), drafts: list(draft) },
);
