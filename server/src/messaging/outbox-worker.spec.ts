import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openOutboxBed, type OutboxBed } from '../testing/outbox-bed.js';
import type { Connector, Guarantee, OutgoingMessage, SendResult } from './connectors/connector.js';

/** What may happen to one attempt. `lost-before` and `lost-after`: the line breaks before or after it arrives. */
const FATES = ['arrives', 'lost-before', 'lost-after', 'busy', 'refused'] as const;
type Fate = (typeof FATES)[number];

const REASON = { rule: 'K7', text: 'Not now.' };

/** The other side, with the guarantee of its connector and a fate for every attempt. */
class FarSide implements Connector {
  /** Keys that arrived, repeats and all, in order. */
  readonly arrivals: string[] = [];
  /** Keys of every attempt that was begun, in order. */
  readonly attempts: string[] = [];
  readonly hours: string[] = [];
  fates: Fate[] = [];
  hasArrived?: Connector['hasArrived'];

  constructor(
    readonly guarantee: Guarantee,
    private readonly now: () => number,
  ) {
    if (guarantee === 'reconcile') this.hasArrived = (_, key) => Promise.resolve(this.arrivals.includes(key));
  }

  send(_message: OutgoingMessage, key: string): Promise<SendResult> {
    this.attempts.push(key);
    this.hours.push(BERLIN.format(this.now()));
    const fate = this.fates.shift() ?? 'arrives';
    if (fate === 'busy') return Promise.resolve({ kind: 'busy', reason: REASON });
    if (fate === 'refused') return Promise.resolve({ kind: 'refused', reason: REASON });
    if (fate === 'lost-before') return Promise.reject(new Error('The line broke.'));
    if (this.guarantee !== 'native' || !this.arrivals.includes(key)) this.arrivals.push(key);
    if (fate === 'lost-after') return Promise.reject(new Error('The line broke.'));
    return Promise.resolve({ kind: 'sent' });
  }
}

const BERLIN = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  hour: '2-digit',
  minute: '2-digit',
});
const WORKING = '2026-11-20T08:00:00.000Z';
const MINUTE = 60_000;

describe.each([
  ['native', 'sqlite'],
  ['window', 'sqlite'],
  ['reconcile', 'sqlite'],
  ['handoff', 'sqlite'],
  ['reconcile', 'postgres'],
] as const)('the outbox over a %s connector, on %s', (guarantee, database) => {
  let bed: OutboxBed;
  let far: FarSide;

  beforeAll(async () => {
    bed = await openOutboxBed(database, (clock) => (far = new FarSide(guarantee, () => clock.now())));
  });
  afterAll(() => bed.close());

  const stateOf = async (stepId: string) => (await bed.outbox.find(stepId))?.state;

  it('Never early, never in the night: waits for the window and for the morning', async () => {
    const message = { ...(await bed.newPair()), notBefore: bed.clock.iso() };
    const night = { ...(await bed.newPair()), notBefore: '2026-11-19T21:30:00.000Z' };
    message.window = {
      ...message.window,
      opensAt: '2026-11-19T16:10:00.000Z',
      bestAt: '2026-11-19T16:10:00.000Z',
    };
    message.window.targetAt = '2026-11-19T19:00:00.000Z';
    await bed.approve(message);
    await bed.approve(night);
    await bed.worker.runDue();
    expect(far.attempts).toEqual([]);
    expect(await bed.outbox.find(message.stepId)).toMatchObject({
      state: 'approved',
      reason: { rule: 'T8' },
    });
    bed.clock.advanceTo('2026-11-19T16:10:00.000Z');
    expect(await bed.worker.runDue()).toBe(1);
    bed.clock.advanceTo('2026-11-19T21:30:00.000Z');
    expect(await bed.worker.runDue()).toBe(0);
    expect(await bed.outbox.find(night.stepId)).toMatchObject({
      state: 'approved',
      reason: { rule: 'T3' },
      notBefore: WORKING,
    });
    bed.clock.advanceTo(WORKING);
    expect(await bed.worker.runDue()).toBe(1);
    expect(far.arrivals).toEqual([message.stepId, night.stepId]);
  });

  it('Never early: sends nothing after the clock jumped, until the jump is undone or the clock goes steadily', async () => {
    const message = { ...(await bed.newPair()), notBefore: bed.clock.iso() };
    await bed.approve(message);
    bed.clock.jumpBy(31_000);
    expect(await bed.worker.runDue()).toBe(0);
    expect(await stateOf(message.stepId)).toBe('approved');
    bed.clock.jumpBy(-31_000);
    expect(await bed.worker.runDue()).toBe(1);

    const later = { ...(await bed.newPair()), notBefore: bed.clock.iso() };
    await bed.approve(later);
    bed.clock.jumpBy(31_000);
    expect(await bed.worker.runDue()).toBe(0);
    bed.clock.advanceBy(10 * MINUTE);
    expect(await bed.worker.runDue()).toBe(1);
    expect(far.arrivals).toEqual(expect.arrayContaining([message.stepId, later.stepId]));
  });

  it('At most one message: a lost answer never makes a second one arrive', async () => {
    for (const fate of ['lost-before', 'lost-after'] as const) {
      const message = { ...(await bed.newPair()), notBefore: bed.clock.iso() };
      await bed.approve(message);
      far.fates = [fate];
      await bed.worker.runDue();
      expect(await stateOf(message.stepId)).toBe('sending');
      bed.clock.advanceBy(MINUTE);
      await bed.worker.runDue();
      const arrived = far.arrivals.filter((key) => key === message.stepId).length;
      const isKnown = guarantee === 'native' || guarantee === 'reconcile';
      expect(await stateOf(message.stepId)).toBe(isKnown ? 'sent' : 'unknown');
      expect(arrived).toBe(isKnown || fate === 'lost-after' ? 1 : 0);
    }
  });

  it('At most one message: one that may have arrived counts, and a second thank-you is stopped', async () => {
    const message = { ...(await bed.newPair()), notBefore: bed.clock.iso() };
    const second = { ...message, stepId: bed.ids.uuid() };
    await bed.approve(message);
    far.fates = ['lost-after'];
    await bed.worker.runDue();
    bed.clock.advanceBy(MINUTE);
    await bed.worker.runDue();
    await bed.approve(second);
    await bed.worker.runDue();
    expect(await bed.outbox.find(second.stepId)).toMatchObject({
      state: 'stopped',
      reason: { rule: 'K8' },
    });
    expect(far.attempts).not.toContain(second.stepId);
  });

  it('Stop means stop: a recall comes too late once the message is with the connector', async () => {
    const message = { ...(await bed.newPair()), notBefore: bed.clock.iso() };
    await bed.approve(message);
    expect(await bed.recall(message.stepId)).toBe(true);
    await bed.approve(message);
    const row = await bed.ledger.begin(message.stepId);
    expect(await bed.recall(message.stepId)).toBe(false);
    if (row) await bed.ledger.putBack(row);
    expect(await bed.recall(message.stepId)).toBe(true);
    expect(await bed.worker.runDue()).toBe(0);
  });

  it('Yours to take and to erase: what was with the connector at the erasure is not begun again, nor kept', async () => {
    for (const fate of ['lost', 'busy'] as const) {
      const message = { ...(await bed.newPair()), notBefore: bed.clock.iso() };
      await bed.approve(message);
      const row = await bed.ledger.begin(message.stepId);
      if (!row) throw new Error('It was not begun.');
      await bed.erase(message);
      if (fate === 'busy') await bed.ledger.record(row, { kind: 'busy', reason: REASON });
      bed.clock.advanceBy(2 * MINUTE);
      await bed.worker.runDue();
      expect(far.attempts).not.toContain(message.stepId);
      expect(await bed.outbox.find(message.stepId)).toBeNull();
    }
  });

  it('one message that cannot even be begun keeps nobody else from being sent', async () => {
    bed.clock.advanceTo(WORKING);
    const [broken, other] = [await bed.newPair(), await bed.newPair()];
    const notBefore = bed.clock.iso();
    await bed.approve({ ...broken, notBefore, timeZone: 'Nowhere/Land', stepId: `a-${broken.stepId}` });
    await bed.approve({ ...other, notBefore, stepId: `b-${other.stepId}` });
    expect(await bed.worker.runDue()).toBe(1);
    expect(far.arrivals).toContain(`b-${other.stepId}`);
    expect(await bed.worker.runDue()).toBe(0);
    expect(await stateOf(`a-${broken.stepId}`)).toBe('approved');
    await bed.recall(`a-${broken.stepId}`);
  });

  it('tries again later when the other side is busy, and gives up after eight attempts', async () => {
    const message = { ...(await bed.newPair()), notBefore: bed.clock.iso() };
    await bed.approve(message);
    far.fates = Array.from({ length: 20 }, () => 'busy');
    for (let day = 0; day < 20; day += 1) {
      await bed.worker.runDue();
      bed.clock.advanceBy(60 * MINUTE);
    }
    expect(await bed.outbox.find(message.stepId)).toMatchObject({
      state: 'failed',
      attempts: 8,
      reason: REASON,
    });
    far.fates = [];
  });

  it('At most one message, Stop means stop, Never in the night: whatever happens in whatever order', async () => {
    const step = fc.oneof(
      fc.constant({ kind: 'run' as const }),
      fc.record({ kind: fc.constant('wait' as const), minutes: fc.constantFrom(1, 5, 45, 300, 800) }),
      fc.record({ kind: fc.constantFrom('approve' as const, 'recall' as const), which: fc.nat(1) }),
      fc.constant({ kind: 'opt-out' as const }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 25 }),
        fc.array(fc.constantFrom(...FATES), { maxLength: 12 }),
        async (steps, fates) => {
          const first = await bed.newPair();
          const second = await bed.fromAnother(first);
          const attempts = (...keys: string[]) => far.attempts.filter((key) => keys.includes(key)).length;
          const ofBoth = () => attempts(first.stepId, second.stepId);
          far.fates = [...fates];
          let closedAfter: number | null = null;
          let recalled: [string, number] | null = null;
          for (const one of steps) {
            const message = {
              ...('which' in one && one.which === 1 ? second : first),
              notBefore: bed.clock.iso(),
            };
            if (one.kind === 'wait') bed.clock.advanceBy(one.minutes * MINUTE);
            else if (one.kind === 'run') await bed.worker.runDue();
            else if (one.kind === 'opt-out') {
              await bed.optOut(first);
              closedAfter ??= ofBoth();
            } else if (one.kind === 'approve') {
              if (!(await bed.outbox.find(message.stepId))) await bed.approve(message);
              if (recalled?.[0] === message.stepId) recalled = null;
            } else if (await bed.recall(message.stepId)) {
              expect(far.arrivals).not.toContain(message.stepId);
              recalled = [message.stepId, attempts(message.stepId)];
            }
            if (recalled) expect(attempts(recalled[0])).toBe(recalled[1]);
          }
          for (const { stepId } of [first, second])
            expect(far.arrivals.filter((key) => key === stepId).length).toBeLessThanOrEqual(1);
          if (closedAfter !== null) expect(ofBoth()).toBe(closedAfter);
          for (const hour of far.hours) expect(hour >= '07:00' && hour < '21:00').toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
