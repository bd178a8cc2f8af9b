import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DATABASES } from '../../../testing/databases.js';
import { openOutboxBed, type OutboxBed } from '../../../testing/outbox-bed.js';
import { MessageEntity } from '../../message.entity.js';
import { ThreadEntity } from '../../thread.entity.js';
import { connectorContract } from '../connector.contract.js';

for (const database of DATABASES)
  connectorContract(`platform, on ${database}`, async () => {
    const bed = await openOutboxBed(database);
    return {
      connector: bed.platform,
      newMessage: () => bed.newPair(),
      countArrived: ({ fairId, contactId }, key) =>
        bed.reader.manager.countBy(MessageEntity, { fairId, contactId, key }),
      close: () => bed.close(),
    };
  });

describe.each(DATABASES)('the built-in messaging on %s', (database) => {
  let bed: OutboxBed;
  beforeAll(async () => {
    bed = await openOutboxBed(database);
  });
  afterAll(() => bed.close());

  it('puts the messages of one attendee to one contact into one thread', async () => {
    const message = await bed.newPair();
    await bed.platform.send(message, 'first');
    await bed.platform.send({ ...message, body: 'Once more,\n\nthank you' }, 'second');
    const threads = await bed.reader.manager.findBy(ThreadEntity, { fairId: message.fairId });
    expect(threads).toMatchObject([{ length: 2, preview: 'Once more, thank you', readByRecruiter: 0 }]);
  });

  it('C6: refuses a thread that the recipient closed, and still owns to what has arrived', async () => {
    const message = await bed.newPair();
    await bed.platform.send(message, 'first');
    await bed.unitOfWork.run(({ manager }) =>
      manager.update(ThreadEntity, { fairId: message.fairId }, { closed: true }),
    );
    expect(await bed.platform.send(message, 'first')).toEqual({ kind: 'sent' });
    expect(await bed.platform.send(message, 'second')).toMatchObject({
      kind: 'refused',
      reason: { rule: 'C6' },
    });
  });

  it('At most one message: a server that died after delivering finds out and does not send again', async () => {
    const message = { ...(await bed.newPair()), notBefore: '2026-11-20T08:00:00.000Z' };
    await bed.approve(message);
    bed.clock.advanceTo(message.notBefore);
    const row = await bed.ledger.begin(message.stepId);
    if (!row) throw new Error('The message is due.');
    await bed.platform.send(row, row.stepId);
    // Here the process dies: the answer is never written down.
    expect(await bed.worker.runDue()).toBe(0);
    bed.clock.advanceBy(60_000);
    expect(await bed.worker.runDue()).toBe(1);
    expect(await bed.outbox.find(message.stepId)).toMatchObject({ state: 'sent', attempts: 1 });
    expect(await bed.reader.manager.countBy(MessageEntity, { fairId: message.fairId })).toBe(1);
  });

  it('Stop means stop: a server that died before delivering asks the rules again', async () => {
    const message = { ...(await bed.newPair()), notBefore: bed.clock.iso() };
    await bed.approve(message);
    await bed.ledger.begin(message.stepId);
    await bed.optOut(message);
    bed.clock.advanceBy(60_000);
    expect(await bed.worker.runDue()).toBe(0);
    expect(await bed.outbox.find(message.stepId)).toMatchObject({ state: 'stopped', reason: { rule: 'C6' } });
  });

  it('C1: of two messages to one person that are due together, the second waits its 72 hours', async () => {
    const first = { ...(await bed.newPair()), notBefore: bed.clock.iso() };
    const second = { ...first, stepId: bed.ids.uuid(), kind: 'promised-item' as const };
    await bed.approve(first);
    await bed.approve(second);
    expect(await bed.worker.runDue()).toBe(1);
    const states = await Promise.all([first, second].map(({ stepId }) => bed.outbox.find(stepId)));
    expect(states.map((row) => row?.state).sort()).toEqual(['approved', 'sent']);
    bed.clock.advanceBy(60_000);
    expect(await bed.worker.runDue()).toBe(0);
    const waiting = await bed.outbox.find(states.find((row) => row?.state === 'approved')?.stepId ?? '');
    expect(waiting).toMatchObject({ reason: { rule: 'C1' } });
    expect(Date.parse(waiting?.notBefore ?? '') - Date.parse(bed.clock.iso())).toBeGreaterThan(
      71 * 3_600_000,
    );
  });
});
