import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairMeeting, StepKind } from '../../contracts/index.js';
import { makeBatch } from '../make-batch.js';
import { A_POINT, aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { aMessage } from '../testing/a-message.js';

const REJECTED = { kind: 'rejected' as const, recordedAt: '2026-11-24T10:00:00+01:00' };
const PROMISE = {
  id: 'n3',
  kind: 'promise' as const,
  text: 'my forecasting notebook',
  link: 'https://example.org/nb',
  readyAt: '2026-11-24T09:00:00+01:00',
};

function fairWith(meeting: Partial<FairMeeting>, given: Partial<FairDocument> = {}): FairDocument {
  return aFair({ meetings: [aMeeting(meeting)], messages: [aMessage()], ...given });
}

function of(kind: StepKind, document: FairDocument, now: string) {
  const batch = makeBatch(document, now);
  return {
    steps: batch.steps.filter((step) => step.kind === kind),
    suppressed: batch.suppressed.filter((step) => step.kind === kind).map(({ rule }) => rule),
  };
}

describe('T6: the reply to a rejection', () => {
  const now = '2026-11-24T10:00:00+01:00';

  it('is due with the record, within 24 hours, 48 at the latest', () => {
    const [step] = of('rejection-reply', fairWith({ outcome: REJECTED }), now).steps;
    expect(step).toMatchObject({
      state: 'ready',
      window: {
        opensAt: '2026-11-24T09:00:00.000Z',
        bestAt: '2026-11-24T09:00:00.000Z',
        targetAt: '2026-11-25T09:00:00.000Z',
        latestAt: '2026-11-26T09:00:00.000Z',
      },
    });
    expect(step?.draft?.sentences.map(({ slot }) => slot)).toContain('feedback');
  });

  it('asks for no feedback where the policy says so', () => {
    const fair = { ...aFair().fair, policy: { rejectionReply: { askFeedback: false } } };
    const [step] = of('rejection-reply', fairWith({ outcome: REJECTED }, { fair }), now).steps;
    expect(step?.draft?.sentences.map(({ slot }) => slot)).not.toContain('feedback');
  });

  it('waits for nobody (C1), being an answer', () => {
    const messages = [aMessage({ at: '2026-11-23T16:00:00+01:00' })];
    const [step] = of('rejection-reply', fairWith({ outcome: REJECTED }, { messages }), now).steps;
    expect(step?.window.bestAt).toBe('2026-11-24T09:00:00.000Z');
  });

  it('replaces a thank-you that was never sent, and no other', () => {
    const unsent = fairWith({ outcome: REJECTED }, { messages: [] });
    expect(of('thank-you', unsent, now)).toEqual({ steps: [], suppressed: ['T6'] });
    const before = of('thank-you', unsent, '2026-11-20T10:00:00Z');
    expect(before.steps).toHaveLength(1);
  });

  it.each<[string, Partial<FairDocument>, string[]]>([
    ['is sent once', { messages: [aMessage(), aMessage({ id: 'x2', kind: 'rejection-reply' })] }, []],
    [
      'C6: not to somebody who opted out',
      { employers: [anEmployer({ contacts: [aContact({ optedOut: true })] })] },
      ['C6'],
    ],
  ])('%s', (_name, given, suppressed) => {
    expect(of('rejection-reply', fairWith({ outcome: REJECTED }, given), now)).toEqual({
      steps: [],
      suppressed,
    });
  });

  it('needs a rejection', () => {
    const withdrawn = fairWith({ outcome: { ...REJECTED, kind: 'withdrawn' } });
    expect(of('rejection-reply', withdrawn, now).steps).toEqual([]);
  });
});

describe('T9: a promised item', () => {
  const now = '2026-11-24T10:00:00+01:00';
  const promised = (given: object = {}): Partial<FairMeeting> => ({
    notes: [A_POINT, { ...PROMISE, ...given }],
  });

  it('opens when it is ready, 72 hours after the thank-you (C1), and brings its link', () => {
    const [step] = of('promised-item', fairWith(promised()), now).steps;
    expect(step).toMatchObject({
      state: 'ready',
      window: { opensAt: '2026-11-24T08:00:00.000Z', targetAt: '2026-11-25T08:00:00.000Z' },
    });
    expect(step?.draft?.body).toContain('https://example.org/nb');
  });

  it.each<[string, object, Partial<FairDocument>, number]>([
    ['ready before the thank-you: it went with that', { readyAt: '2026-11-20T08:00:00+01:00' }, {}, 0],
    ['without readyAt it was ready at the meeting', { readyAt: undefined }, {}, 0],
    ['a promise of theirs is not ours to keep', { by: 'them' }, {}, 0],
    ['sent once', {}, { messages: [aMessage(), aMessage({ id: 'x2', kind: 'promised-item' })] }, 0],
    ['ready before a late thank-you leaves: it goes with that', {}, { messages: [] }, 0],
  ])('%s', (_name, note, given, count) => {
    const { steps } = of('promised-item', fairWith(promised(note), given), now);
    expect(steps).toHaveLength(count);
  });

  it('is foreseen while the thank-you is not sent', () => {
    const unsent = fairWith(promised(), { messages: [] });
    expect(of('promised-item', unsent, '2026-11-20T07:00:00Z').steps).toMatchObject([
      { state: 'foreseen', window: { opensAt: '2026-11-24T08:00:00.000Z' } },
    ]);
  });

  it('C1: two that are ready at once are 72 hours apart', () => {
    const notes = [A_POINT, PROMISE, { ...PROMISE, id: 'n4' }];
    const moments = of('promised-item', fairWith({ notes }), now).steps.map(({ window }) =>
      Date.parse(window.bestAt),
    );
    expect(moments).toHaveLength(2);
    expect((moments[1] ?? 0) - (moments[0] ?? 0)).toBeGreaterThanOrEqual(72 * 3_600_000);
  });
});

describe('T9: keeping in touch', () => {
  const wanted = { keepInTouch: ['c1'] };
  const checkIn = (id: string, at: string) => aMessage({ id, kind: 'keep-in-touch', at });

  it.each<[string, FairDocument, string | undefined]>([
    ['30 days after the last message', fairWith(wanted), '2026-12-20T08:00:00.000Z'],
    [
      '90 days after the first check-in',
      fairWith(wanted, { messages: [aMessage(), checkIn('x2', '2026-12-21T09:00:00+01:00')] }),
      '2027-03-21T08:00:00.000Z',
    ],
    [
      'twice at most',
      fairWith(wanted, {
        messages: [checkIn('x2', '2026-12-21T09:00:00+01:00'), checkIn('x3', '2027-03-22T09:00:00+01:00')],
      }),
      undefined,
    ],
    ['only where it is wanted', fairWith({}), undefined],
  ])('%s', (_name, document, opensAt) => {
    const [step] = of('keep-in-touch', document, '2026-11-27T10:00:00Z').steps;
    expect(step?.window.opensAt).toBe(opensAt);
  });

  it('is drafted once it is due', () => {
    const [step] = of('keep-in-touch', fairWith(wanted), '2026-12-21T10:00:00Z').steps;
    expect(step?.state).toBe('ready');
  });
});
