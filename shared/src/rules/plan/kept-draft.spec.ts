import { describe, expect, it } from '@jest/globals';
import type {
  FairDocument,
  FairDraft,
  FairMeeting,
  FairMessage,
  FairNote,
  StepKind,
} from '../../contracts/index.js';
import { AFTER_THE_CUT, aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { aMessage } from '../testing/a-message.js';
import { indexFair, keptDraft, meetingIdsOf, planAttendee } from './index.js';
import { stepId } from './step-id.js';

const KEY = { fairId: 'f1', attendeeId: 'a1', contactId: 'c1', kind: 'thank-you', ordinal: 1 } as const;
const OWN = stepId(KEY);
/** An id as Afterfair makes them, of another step of the same kind. */
const OTHERS = stepId({ ...KEY, ordinal: 2 });

function aDraft(given: Partial<FairDraft> = {}): FairDraft {
  return {
    meetingIds: ['m1'],
    contactId: 'c1',
    kind: 'thank-you',
    language: 'en',
    subject: 'Thank you',
    body: 'shown',
    stepId: OWN,
    state: 'shown',
    ...given,
  };
}

/** What the thank-you of the first attendee keeps. */
function kept(drafts: FairDraft[] | undefined): string | undefined {
  const contacts = [aContact(), aContact({ id: 'c2', name: 'Jan Otter' })];
  const document = aFair({
    employers: [anEmployer({ contacts })],
    attendees: ['a1', 'a2'].map((id) => ({ id, name: id, languages: ['en'] })),
    meetings: [aMeeting(), aMeeting({ id: 'm2', attendeeId: 'a2' })],
    drafts,
  });
  const index = indexFair(document);
  const [attendee] = document.attendees;
  const [step] = planAttendee(index, attendee, Date.parse(AFTER_THE_CUT)).steps;
  expect(step?.step.id).toBe(OWN);
  return keptDraft(index, step)?.body;
}

describe('section 3: a step that was shown or approved keeps its text', () => {
  it.each<[string, FairDraft[] | undefined, string | undefined]>([
    ['shown', [aDraft()], 'shown'],
    ['approved', [aDraft({ state: 'approved' })], 'shown'],
    ['its meeting written the other way', [aDraft({ meetingIds: undefined, meetingId: 'm1' })], 'shown'],
    ['its meeting among others', [aDraft({ meetingIds: ['m9', 'm1'] })], 'shown'],
    ['an id that was given elsewhere', [aDraft({ stepId: 'mine' })], 'shown'],
    ['its own id before one from elsewhere', [aDraft({ stepId: 'mine', body: 'x' }), aDraft()], 'shown'],
    ['no drafts at all', undefined, undefined],
    ['never shown', [aDraft({ state: undefined })], undefined],
    ['of no step', [aDraft({ stepId: undefined })], undefined],
    ['of another step made here', [aDraft({ stepId: OTHERS })], undefined],
    ['of another kind', [aDraft({ kind: 'reminder' })], undefined],
    ['to somebody else', [aDraft({ contactId: 'c2' })], undefined],
    ["of somebody else's meeting", [aDraft({ meetingIds: ['m2'] })], undefined],
    ['of a meeting that is gone', [aDraft({ meetingIds: ['m9'] })], undefined],
    ['of no meeting', [aDraft({ meetingIds: undefined })], undefined],
  ])('%s', (_name, drafts, body) => {
    expect(kept(drafts)).toBe(body);
  });

  it('a draft of no meeting is about none', () => {
    expect(meetingIdsOf({})).toEqual([]);
  });
});

describe('section 3: a draft with an id from elsewhere belongs to one step', () => {
  const foreign = (body: string, meetingId = 'm0', id = body) =>
    aDraft({ body, stepId: id, meetingIds: [meetingId] });
  const promise = (id: string, day: number): FairNote => ({
    id,
    kind: 'promise',
    text: 'x',
    readyAt: `2026-11-${day}T09:00:00Z`,
  });

  /** What the steps of a kind keep, in the order of the plan, by what they are about. */
  function keptOf(kind: StepKind, meetings: Partial<FairMeeting>[], given: Partial<FairDocument>): string[] {
    const document = aFair({
      fair: { ...aFair().fair, policy: { reminders: { max: 2 } } },
      meetings: meetings.map((one, at) => aMeeting({ id: `m${at}`, ...one })),
      ...given,
      drafts: given.drafts?.map((draft) => ({ ...draft, kind })),
    });
    const index = indexFair(document);
    return planAttendee(index, document.attendees[0], Date.parse('2026-11-25T10:00:00Z'))
      .steps.filter(({ step }) => step.kind === kind)
      .map((one) => `${one.promiseId ?? one.ordinal} ${keptDraft(index, one)?.body ?? 'none'}`)
      .sort();
  }
  const sent = (kind: StepKind, given: Partial<FairMessage> = {}) =>
    aMessage({ id: `x ${kind}`, kind, at: '2026-11-23T09:00:00Z', ...given });
  const two = [{ notes: [promise('n2', 21), promise('n3', 22)] }];
  const apart = [{ notes: [promise('n2', 21)] }, { notes: [promise('n3', 22)] }];

  it.each<[string, StepKind, Partial<FairMeeting>[], Partial<FairDocument>, string[]]>([
    [
      'one draft, two promises: the first that is ready',
      'promised-item',
      two,
      { messages: [aMessage()], drafts: [foreign('a')] },
      ['n2 a', 'n3 none'],
    ],
    [
      'two drafts, two promises',
      'promised-item',
      two,
      { messages: [aMessage()], drafts: [foreign('a'), foreign('b')] },
      ['n2 a', 'n3 b'],
    ],
    [
      'what was sent is used',
      'promised-item',
      two,
      { messages: [aMessage(), sent('promised-item')], drafts: [foreign('a')] },
      ['n3 none'],
    ],
    [
      'and the next is for the next',
      'promised-item',
      two,
      {
        messages: [aMessage(), sent('promised-item')],
        drafts: [foreign('a'), foreign('b')],
      },
      ['n3 b'],
    ],
    [
      'what went with the thank-you used none',
      'promised-item',
      [{ notes: [promise('n2', 19), promise('n3', 22)] }],
      { messages: [aMessage()], drafts: [foreign('a')] },
      ['n3 a'],
    ],
    [
      "a promise of another meeting has that meeting's",
      'promised-item',
      apart,
      { messages: [aMessage()], drafts: [foreign('b', 'm1'), foreign('a', 'm0')] },
      ['n2 a', 'n3 b'],
    ],
    [
      "also when the other meeting's was sent",
      'promised-item',
      apart,
      {
        messages: [aMessage(), sent('promised-item')],
        drafts: [foreign('b', 'm1'), foreign('a', 'm0')],
      },
      ['n3 b'],
    ],
    [
      'a note of another meeting that takes over the id takes over no text',
      'promised-item',
      [{ notes: [] }, { notes: [promise('n2', 21)] }],
      {
        messages: [aMessage()],
        drafts: [foreign('a', 'm0', stepId({ ...KEY, kind: 'promised-item', ordinal: 'n2' }))],
      },
      ['n2 none'],
    ],
    [
      'the second reminder is not the first',
      'reminder',
      [{}],
      { messages: [aMessage(), sent('reminder')], drafts: [foreign('a')] },
      ['2 none'],
    ],
    [
      'nor is it what went to a colleague',
      'reminder',
      [{}],
      {
        employers: [anEmployer({ contacts: [aContact(), aContact({ id: 'c2' })] })],
        messages: [aMessage(), sent('reminder', { contactId: 'c2' })],
        drafts: [foreign('a')],
      },
      ['2 a'],
    ],
    [
      "nor somebody else's",
      'reminder',
      [{}],
      {
        messages: [aMessage(), sent('reminder', { attendeeId: 'a2' })],
        drafts: [foreign('a')],
      },
      ['1 a'],
    ],
  ])('%s', (_name, kind, meetings, given, expected) => {
    expect(keptOf(kind, meetings, given)).toEqual(expected);
  });
});

describe('section 3: the id of a step', () => {
  it.each([
    ['fair', { fairId: 'f2' }],
    ['attendee', { attendeeId: 'a2' }],
    ['contact', { contactId: 'c2' }],
    ['kind', { kind: 'reminder' as const }],
    ['number', { ordinal: 2 }],
    ['note', { ordinal: '1' }],
  ])('belongs to one %s only', (_what, given) => {
    expect(stepId({ ...KEY, ...given })).not.toBe(OWN);
  });

  it('is its kind and 128 bits, the same for ever', () => {
    expect(OWN).toMatch(/^thank-you-[0-9a-f]{32}$/);
    expect(stepId({ ...KEY })).toBe(OWN);
  });
});
