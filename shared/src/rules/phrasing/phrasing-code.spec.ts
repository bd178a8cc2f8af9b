import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeBatch } from '../make-batch.js';
import { aFair, aMeeting, anEmployer, aContact } from '../testing/a-fair.js';
import { aMessage } from '../testing/a-message.js';
import { codeText, phrasingFor, readCode } from './phrasing-code.js';
import type { PhrasingCode } from './phrasing-code.js';

const SLOTS = [
  'thanks',
  'interest',
  'next-step',
  'reach',
  'reference',
  'reference again',
  'fit',
  'clarify',
  'promise',
  'late',
];

function shared(a: PhrasingCode, b: PhrasingCode, count: number): number {
  return SLOTS.filter((slot) => phrasingFor(a, slot, count) === phrasingFor(b, slot, count)).length;
}

const place = fc.integer({ min: 0, max: 288 });

describe('D8: the code keeps letters apart', () => {
  it('two writers to one recipient share at most one slot of 17 phrasings, all 289 of them', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, recipient) => {
        fc.pre(a !== b);
        expect(
          shared({ writer: a, recipient, letter: 0 }, { writer: b, recipient, letter: 0 }, 17),
        ).toBeLessThan(2);
      }),
      { numRuns: 1_000 },
    );
  });

  it('two letters of one attendee to any of 17 recipients share at most two', () => {
    const recipient = fc.integer({ min: 0, max: 16 });
    fc.assert(
      fc.property(place, place, recipient, recipient, (a, b, first, second) => {
        fc.pre(first !== second);
        const one = { writer: a, recipient: first, letter: 0 };
        expect(shared(one, { writer: b, recipient: second, letter: 0 }, 17)).toBeLessThan(3);
      }),
      { numRuns: 1_000 },
    );
  });

  it('a first and a second letter share at most two, whoever they are of', () => {
    fc.assert(
      fc.property(place, place, place, fc.integer({ min: 1, max: 16 }), (a, b, recipient, later) => {
        const first = { writer: a, recipient, letter: 2 };
        expect(shared(first, { writer: b, recipient, letter: 2 + later }, 17)).toBeLessThan(3);
      }),
      { numRuns: 1_000 },
    );
  });

  it('always names a phrasing that is there', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 80 }),
        fc.string(),
        (writer, recipient, letter, count, slot) => {
          const number = phrasingFor({ writer, recipient, letter }, slot, count);
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(count);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is recorded as text and read back; anything else is no code', () => {
    const code = { writer: 12, recipient: 3, letter: 7 };
    expect(readCode(codeText(code))).toEqual(code);
    expect(readCode('12.3')).toBeUndefined();
    expect(readCode(undefined)).toBeUndefined();
  });
});

function crowd(count: number, say: string) {
  const numbers = Array.from({ length: count }, (_none, index) => index);
  return aFair({
    employers: [0, 1, 2].map((index) =>
      anEmployer({
        id: `e${index}`,
        name: `Nordwind ${index}`,
        positions: [],
        contacts: [aContact({ id: `c${index}` })],
      }),
    ),
    attendees: numbers.map((index) => ({
      id: `a${index}`,
      name: `Name ${index}`,
      email: 'a@example.org',
      languages: ['en'],
    })),
    meetings: numbers.flatMap((index) =>
      [0, 1, 2].map((employer) =>
        aMeeting({
          id: `m${index}-${employer}`,
          attendeeId: `a${index}`,
          employerId: `e${employer}`,
          contactIds: [`c${employer}`],
          positionId: undefined,
          notes: [{ id: `n${index}-${employer}`, kind: 'point', text: 'x', say }],
        }),
      ),
    ),
  });
}

describe('D8: a batch', () => {
  it('of 200 letters to one recipient that all say the same: at most 0.25, and 0.35 for one attendee', () => {
    const { similarity } = makeBatch(crowd(200, 'the new office'), '2026-11-19T16:30:00Z');
    expect(similarity.withinRecipientMax).toBeLessThanOrEqual(0.25);
    expect(similarity.withinAttendeeMax).toBeLessThanOrEqual(0.35);
  });

  it('of reminders and answers to rejections, 200 to one recipient that all say the same: at most 0.25', () => {
    const fair = crowd(200, 'the new office');
    const positions = [{ id: 'p', title: 'Grid Planner' }];
    const meetings = fair.meetings.map((meeting, at) => ({
      ...meeting,
      positionId: at % 2 === 0 && meeting.employerId === 'e0' ? 'p' : undefined,
      decisionBy: at % 4 === 0 ? { date: '2026-12-02' } : undefined,
      outcome: at % 3 === 0 ? { kind: 'rejected' as const, recordedAt: '2026-12-03T10:00:00Z' } : undefined,
    }));
    const messages = meetings.map(({ id, attendeeId, contactIds }) =>
      aMessage({ id: `x-${id}`, attendeeId, contactId: contactIds?.[0] }),
    );
    const employers = fair.employers.map((one, at) => (at === 0 ? { ...one, positions } : one));
    const { steps, similarity } = makeBatch(
      { ...fair, employers, meetings, messages },
      '2026-12-07T09:00:00Z',
    );
    const kinds = new Set(steps.flatMap(({ kind, draft }) => (draft ? [kind] : [])));
    expect(kinds).toEqual(new Set(['reminder', 'rejection-reply']));
    expect(similarity.withinRecipientMax).toBeLessThanOrEqual(0.25);
  });

  it('a newcomer rewords nobody whose code is recorded, and takes no recorded one (D9)', () => {
    const document = crowd(3, 'the new office');
    const before = makeBatch(document, '2026-11-19T16:30:00Z').steps.filter(
      ({ contactId, kind }) => contactId === 'c0' && kind === 'thank-you',
    );
    const drafts = before.slice(1).map((step) => ({
      meetingIds: step.meetingIds,
      contactId: 'c0',
      kind: step.kind,
      language: 'en',
      subject: step.draft?.subject ?? '',
      body: step.draft?.body ?? '',
      phrasing: step.draft?.phrasing,
      stepId: step.id,
      state: 'shown' as const,
    }));
    const early = { startedAt: '2026-11-19T09:00:00+01:00', endedAt: '2026-11-19T09:05:00+01:00' };
    const after = makeBatch(
      {
        ...document,
        drafts,
        attendees: [...document.attendees, { id: 'a9', name: 'Name 9', languages: ['en'] }],
        meetings: [
          ...document.meetings,
          aMeeting({ ...early, id: 'm9', attendeeId: 'a9', employerId: 'e0', contactIds: ['c0'] }),
        ],
      },
      '2026-11-19T16:30:00Z',
    ).steps.filter(({ contactId, kind }) => contactId === 'c0' && kind === 'thank-you');
    const codes = after.map(({ draft }) => draft?.phrasing);
    expect(new Set(codes).size).toBe(4);
    for (const step of before.slice(1)) {
      expect(after.find(({ id }) => id === step.id)?.draft?.phrasing).toBe(step.draft?.phrasing);
    }
  });
});
