import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FairDocument, FairMessage, Step } from '../../contracts/index.js';
import { makeBatch } from '../make-batch.js';
import { A_POINT, aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { indexFair, planAttendee, shareBudget } from './index.js';
import type { PlannedStep } from './index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-19T16:30:00Z');
const MOST = { reminders: 2, perHour: 2, perDay: 3 };
const ZONES = ['Europe/Berlin', 'Asia/Kolkata', 'America/New_York'];

const CLOCK = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
} as const;

const people = fc.integer({ min: 0, max: 3 });

/** A fair with at most so many meetings. */
const fairOf = (most: number): fc.Arbitrary<FairDocument> =>
  fc
    .array(
      fc.record({
        attendee: people,
        employer: fc.integer({ min: 0, max: 2 }),
        second: fc.boolean(),
        startsAfter: fc.integer({ min: 0, max: 420 }),
        decides: fc.option(fc.integer({ min: 20, max: 30 }), { nil: undefined }),
        rejectedAfterDays: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
        readyAfterDays: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
        keep: fc.boolean(),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((meetings) =>
      aFair({
        fair: {
          ...aFair().fair,
          policy: {
            reminders: { max: MOST.reminders },
            recipientBudget: { perHour: MOST.perHour, perDay: MOST.perDay },
          },
        },
        employers: ZONES.map((timeZone, index) =>
          anEmployer({
            id: `e${index}`,
            timeZone,
            contacts: [aContact({ id: `c${index}` }), aContact({ id: `d${index}`, name: 'Jan Otter' })],
          }),
        ),
        attendees: [0, 1, 2, 3].map((index) => ({
          id: `a${index}`,
          name: `Name ${index}`,
          languages: ['en'],
        })),
        meetings: meetings.map((one, index) => {
          const start = Date.parse('2026-11-19T08:00:00Z') + one.startsAfter * 60_000;
          const contactIds = [`c${one.employer}`, ...(one.second ? [`d${one.employer}`] : [])];
          return aMeeting({
            id: `m${index}`,
            attendeeId: `a${one.attendee}`,
            employerId: `e${one.employer}`,
            contactIds,
            startedAt: new Date(start).toISOString(),
            endedAt: new Date(start + 600_000).toISOString(),
            notes: [
              { ...A_POINT, id: `n${index}` },
              ...(one.readyAfterDays === undefined
                ? []
                : [
                    {
                      id: `p${index}`,
                      kind: 'promise' as const,
                      text: 'my notebook',
                      readyAt: new Date(start + one.readyAfterDays * DAY).toISOString(),
                    },
                  ]),
            ],
            decisionBy: one.decides === undefined ? undefined : { date: `2026-11-${one.decides}` },
            outcome:
              one.rejectedAfterDays === undefined
                ? undefined
                : {
                    kind: 'rejected',
                    recordedAt: new Date(start + one.rejectedAfterDays * DAY).toISOString(),
                  },
            keepInTouch: one.keep ? contactIds : [],
          });
        }),
      }),
    );

/** The plan alone: words for it are found by others, and cost a hundred times as much. */
function plan(given: FairDocument, now: number): PlannedStep[] {
  const index = indexFair(given);
  return shareBudget(
    index,
    given.attendees.flatMap((attendee) => planAttendee(index, attendee, now).steps),
  );
}

/** Plays a year: what is due leaves at its best moment, and then it is planned again. */
function play(
  start: FairDocument,
  pauses: readonly number[],
): { history: FairMessage[]; steps: PlannedStep[] } {
  const history: FairMessage[] = [];
  const steps: PlannedStep[] = [];
  let now = START;
  for (const days of pauses) {
    const next = now + days * DAY;
    const planned = plan({ ...start, messages: history }, now);
    steps.push(...planned);
    for (const { due, held, step } of planned) {
      const { window, attendeeId, contactId, kind } = step;
      if (!due || held || Date.parse(window.bestAt) >= next) continue;
      const id = `x${history.length}`;
      history.push({ id, attendeeId, contactId, kind, at: window.bestAt, direction: 'out', state: 'sent' });
    }
    now = next;
  }
  return { history, steps };
}

function counted(history: readonly FairMessage[], keyOf: (message: FairMessage) => string): number[] {
  const counts = new Map<string, number>();
  for (const message of history) counts.set(keyOf(message), (counts.get(keyOf(message)) ?? 0) + 1);
  return [...counts.values()];
}

const pauses = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 5 });

function withinTheMaximum(history: readonly FairMessage[]): void {
  const of = (kind: string): FairMessage[] => history.filter((message) => message.kind === kind);
  const pair = ({ attendeeId, contactId }: FairMessage): string => `${attendeeId} ${contactId}`;
  const employer = ({ attendeeId, contactId }: FairMessage): string => `${attendeeId} ${contactId.slice(1)}`;
  for (const count of counted(of('thank-you'), pair)) expect(count).toBe(1);
  for (const count of counted(of('reminder'), employer)) expect(count).toBeLessThanOrEqual(MOST.reminders);
  for (const count of counted(of('rejection-reply'), employer)) expect(count).toBe(1);
  for (const count of counted(of('keep-in-touch'), pair)) expect(count).toBeLessThanOrEqual(2);
}

function threeDaysApart(history: readonly FairMessage[]): void {
  const inTime = [...history].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  inTime.forEach((message, at) => {
    for (const later of inTime.slice(at + 1)) {
      const same = later.attendeeId === message.attendeeId && later.contactId === message.contactId;
      if (!same || later.kind === 'rejection-reply') continue;
      expect(Date.parse(later.at) - Date.parse(message.at)).toBeGreaterThanOrEqual(72 * HOUR);
    }
  });
}

const LOCAL = ZONES.map((timeZone) => new Intl.DateTimeFormat('sv-SE', { ...CLOCK, timeZone }));

function withinTheBudget(history: readonly FairMessage[]): void {
  const local = ({ contactId, at }: FairMessage, length: number): string =>
    `${contactId} ${LOCAL[Number(contactId.slice(1))]?.format(new Date(at)).slice(0, length) ?? ''}`;
  for (const count of counted(history, (one) => local(one, 'YYYY-MM-DD HH'.length)))
    expect(count).toBeLessThanOrEqual(MOST.perHour);
  for (const count of counted(history, (one) => local(one, 'YYYY-MM-DD'.length)))
    expect(count).toBeLessThanOrEqual(MOST.perDay);
}

function inTheirWindows(steps: readonly PlannedStep[]): void {
  for (const {
    step: { window, late },
  } of steps) {
    expect(window.bestAt >= window.opensAt).toBe(true);
    expect(late).toBe(window.bestAt > window.latestAt);
  }
}

describe('whatever happens', () => {
  // One history is looked at for all of it: to play a year costs far more than to look.
  it('C1, C5, T3, T8, section 3: 72 hours between messages, no budget and no maximum exceeded, no step before its window', () => {
    fc.assert(
      fc.property(fairOf(5), pauses, (start, days) => {
        const { history, steps } = play(start, days);
        withinTheMaximum(history);
        threeDaysApart(history);
        withinTheBudget(history);
        inTheirWindows(steps);
      }),
    );
  });

  it('C2: nobody who replied is reminded', () => {
    fc.assert(
      fc.property(fairOf(5), (start) => {
        const replies = start.meetings.map(({ attendeeId, contactIds }, index): FairMessage => {
          const contactId = contactIds?.at(-1) ?? '';
          return {
            id: `r${index}`,
            attendeeId,
            contactId,
            direction: 'in',
            kind: 'reply',
            at: '2026-11-20T09:00:00Z',
            state: 'received',
          };
        });
        const steps = plan({ ...start, messages: replies }, Date.parse('2026-12-01T10:00:00Z'));
        expect(steps.filter(({ step }) => step.kind === 'reminder')).toEqual([]);
      }),
    );
  });

  it('section 3: planning again changes nothing, and what was shown keeps its text', () => {
    fc.assert(
      fc.property(fairOf(2), (start) => {
        const now = '2026-11-20T10:00:00Z';
        const first = makeBatch(start, now);
        expect(makeBatch(start, now)).toEqual(first);
        const drafts = first.steps.flatMap(({ draft, ...step }) =>
          draft
            ? [
                {
                  meetingIds: step.meetingIds,
                  contactId: step.contactId,
                  kind: step.kind,
                  language: draft.language,
                  subject: draft.subject,
                  body: draft.body,
                  phrasing: draft.phrasing,
                  stepId: step.id,
                  state: 'shown' as const,
                },
              ]
            : [],
        );
        const again = makeBatch({ ...start, drafts }, now);
        const texts = (steps: Step[]): unknown =>
          steps.map(({ id, window, draft }) => [id, window, draft?.body]);
        expect(texts(again.steps)).toEqual(texts(first.steps));
      }),
    );
  });
});
