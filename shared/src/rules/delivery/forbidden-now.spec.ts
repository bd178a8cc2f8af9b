import { describe, expect, it } from '@jest/globals';
import type { FairNote } from '../../contracts/index.js';
import { aMeeting } from '../testing/a-fair.js';
import { SENT, colleagues, questionOf } from '../testing/a-sending-question.js';
import type { Given } from '../testing/a-sending-question.js';
import { decideSending } from './decide-sending.js';

const PROMISE: FairNote = { id: 'n2', kind: 'promise', text: 'my notebook', link: 'https://mira.example/nb' };

/** A reminder's, from a week after the fair. */
const WEEKS = {
  opensAt: '2026-11-26T09:10:00.000Z',
  bestAt: '2026-11-26T09:10:00.000Z',
  targetAt: '2026-11-26T09:10:00.000Z',
  latestAt: '2026-12-17T09:10:00.000Z',
};

const REJECTED = { kind: 'rejected', recordedAt: '2026-11-19T09:00:00Z' } as const;

const decide = (given: Partial<Given>) => decideSending(questionOf(given));

describe('T8: what must not leave any more, whatever was approved', () => {
  it.each<[string, Partial<Given>]>([
    [
      "an opt-out at somebody else's",
      { messages: [{ ...colleagues('opt-out'), direction: 'in', state: 'received' }] },
    ],
    ['a thank-you to a colleague', { messages: [colleagues('thank-you')] }],
    ["somebody else's thank-you", { messages: [{ ...SENT, attendeeId: 'b1', kind: 'thank-you' }] }],
    ['the first answer to a rejection', { kind: 'rejection-reply', messages: [] }],
    [
      'a second check-in',
      { kind: 'keep-in-touch', messages: [{ ...SENT, kind: 'keep-in-touch', at: '2026-05-19T08:00:00Z' }] },
    ],
    [
      'check-ins of which one went to a colleague',
      {
        kind: 'keep-in-touch',
        messages: [
          { ...SENT, kind: 'keep-in-touch', at: '2026-05-19T08:00:00Z' },
          colleagues('keep-in-touch'),
        ],
      },
    ],
    [
      'a promised item, however often the contact was written to',
      { kind: 'promised-item', messages: [1, 2, 3].map(() => ({ ...SENT, at: '2026-05-19T08:00:00Z' })) },
    ],
    [
      'a check-in 90 days after the last one',
      { kind: 'keep-in-touch', now: '2027-02-17T09:00:00Z', messages: [{ ...SENT, kind: 'keep-in-touch' }] },
    ],
    [
      'the second of two promised items',
      {
        kind: 'promised-item',
        meetings: [aMeeting({ notes: [PROMISE, { ...PROMISE, id: 'n3' }] })],
        messages: [{ ...SENT, at: '2026-05-19T08:00:00Z' }],
      },
    ],
    [
      'a reminder at the very end of its three weeks',
      { kind: 'reminder', now: WEEKS.latestAt, window: WEEKS, messages: [colleagues('thank-you')] },
    ],
    ['a thank-you after its limit, which is late', { now: '2026-11-30T09:00:00Z' }],
    ['a check-in after its window', { kind: 'keep-in-touch', now: '2026-11-30T09:00:00Z' }],
    [
      'a first reminder after a thank-you to a colleague',
      { kind: 'reminder', messages: [colleagues('thank-you')] },
    ],
  ])('does not stop: %s', (_name, given) => {
    expect(decide(given)).toEqual({ kind: 'send' });
  });

  it.each<[string, Partial<Given>, string, string]>([
    ['opted out', { optedOut: true }, 'C6', ''],
    ['a bounce', { messages: [{ ...SENT, state: 'bounced' }] }, 'C6', ''],
    [
      'an opt-out',
      { messages: [{ ...SENT, direction: 'in', kind: 'opt-out', state: 'received' }] },
      'C6',
      '',
    ],
    [
      'a second thank-you',
      { messages: [{ ...SENT, kind: 'thank-you', state: 'unknown' }] },
      'K8',
      'thank-you already',
    ],
    [
      'a second answer to a rejection',
      { kind: 'rejection-reply', messages: [colleagues('rejection-reply')] },
      'T6',
      'answered already',
    ],
    ['a reminder without a thank-you', { kind: 'reminder' }, 'C7', 'No thank-you'],
    [
      'a reminder after a reply of a colleague',
      { kind: 'reminder', messages: [colleagues('thank-you'), { ...colleagues('reply'), direction: 'in' }] },
      'C2',
      '',
    ],
    [
      'a reminder after a rejection',
      { kind: 'reminder', messages: [colleagues('thank-you')], meetings: [aMeeting({ outcome: REJECTED })] },
      'C3',
      '',
    ],
    [
      'a third check-in',
      { kind: 'keep-in-touch', messages: [1, 2].map(() => ({ ...SENT, kind: 'keep-in-touch' as const })) },
      'K8',
      '2 check-ins',
    ],
    [
      'a check-in 89 days after the last one',
      {
        kind: 'keep-in-touch',
        now: '2027-02-16T09:00:00Z',
        messages: [{ ...SENT, kind: 'keep-in-touch' }],
      },
      'K8',
      'less than 90 days',
    ],
    [
      'more than was promised',
      {
        kind: 'promised-item',
        meetings: [aMeeting({ notes: [PROMISE] })],
        messages: [{ ...SENT, at: '2026-05-19T08:00:00Z' }],
      },
      'K8',
      'Everything that was promised',
    ],
    [
      'a thank-you to somebody who was named and never met',
      { meetings: [aMeeting({ contactIds: ['c2'], followUp: { contactId: 'c1' } })] },
      'C4',
      'never met',
    ],
    [
      'a reminder to who is not the one to follow up with',
      {
        kind: 'reminder',
        messages: [colleagues('thank-you')],
        meetings: [aMeeting({ followUp: { contactId: 'c2' } })],
      },
      'C4',
      'somebody else',
    ],
    [
      'a reminder to who was met before somebody else there',
      {
        kind: 'reminder',
        messages: [colleagues('thank-you')],
        meetings: [
          aMeeting({ id: 'm2', contactIds: ['c2'], startedAt: '2026-11-19T12:00:00+01:00' }),
          aMeeting(),
        ],
      },
      'C4',
      'somebody else',
    ],
    [
      'a reminder after its three weeks',
      {
        kind: 'reminder',
        now: '2026-12-28T09:00:00Z',
        window: WEEKS,
        messages: [colleagues('thank-you')],
      },
      'T4',
      'three weeks',
    ],
    [
      'a reminder too many',
      { kind: 'reminder', messages: [colleagues('thank-you'), colleagues('reminder')] },
      'K8',
      'allows 1 reminders',
    ],
  ])('stops: %s', (_name, given, rule, words) => {
    expect(decide(given)).toMatchObject({
      kind: 'stop',
      reason: { rule, text: expect.stringContaining(words) },
    });
  });

  it('stops what would go to somebody who is not listed any more (K7)', () => {
    const { fair, ...rest } = questionOf({});
    expect(decideSending({ ...rest, fair: { ...fair, employers: [] } })).toMatchObject({
      kind: 'stop',
      reason: { rule: 'K7', text: expect.stringContaining('not on the list') },
    });
  });

  it("counts the stricter policy of the attendee's own (section 9)", () => {
    const question = questionOf({ kind: 'reminder', messages: [colleagues('thank-you')] });
    const attendee = { ...question.attendee, policy: { reminders: { max: 0 } } };
    expect(decideSending(question)).toEqual({ kind: 'send' });
    expect(decideSending({ ...question, attendee })).toMatchObject({ kind: 'stop', reason: { rule: 'K8' } });
  });
});
