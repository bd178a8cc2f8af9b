import { describe, expect, it } from '@jest/globals';
import type { FairDraft } from '../../contracts/index.js';
import { AFTER_THE_CUT, aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
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
