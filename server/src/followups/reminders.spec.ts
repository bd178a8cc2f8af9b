import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Employer, FairView, FollowUpsView, ThreadCard } from '@afterfair/shared/contracts';
import { uuidv7 } from 'uuidv7';
import {
  DATABASES,
  becomeOrganiser,
  type Caller,
  createFair,
  enterAsRecruiter,
  joinFair,
  makeChange,
  startTestServer,
  type TestServer,
} from '../testing/index.js';
import { ReplanAttendeeHandler } from './replan-attendee.handler.js';

interface Writer {
  name: string;
  caller: Caller;
  deviceId: string;
  meetingId: string;
}

const NAMES = ['Mira Kovač', 'Noé Blanc', 'Ola Nowak', 'Pia Lund', 'Rui Alves'] as const;

describe.each(DATABASES)('Reminders, from the fair to the week after, on %s', (database) => {
  let test: TestServer;
  let recruiter: Caller;
  const writers = new Map<string, Writer>();

  const writer = (name: (typeof NAMES)[number]): Writer => {
    const found = writers.get(name);
    if (!found) throw new Error(`${name} did not join.`);
    return found;
  };
  const change = async ({ caller, deviceId, meetingId }: Writer, set: Parameters<typeof makeChange>[1]) => {
    const changes = [makeChange({ meetingId, deviceId, at: test.clock.now() }, set)];
    await caller.post('/api/meetings/changes', { changes });
  };
  const view = async ({ caller }: Writer) => {
    await test.server.app.get(ReplanAttendeeHandler).idle();
    const { steps, suppressed } = await caller.get<FollowUpsView>('/api/follow-ups');
    return { reminder: steps.find(({ kind }) => kind === 'reminder'), steps, suppressed };
  };
  const approveReady = async (of: Writer) => {
    const ready = (await view(of)).steps.filter(
      ({ state, delivery }) => state === 'ready' && delivery === 'none',
    );
    const items = ready.map(({ id, textHash }) => ({ stepId: id, textHash }));
    return of.caller.post('/api/follow-ups/approve', { items });
  };
  const reply = async ({ name }: Writer) => {
    const cards = await recruiter.get<ThreadCard[]>('/api/recruiter/threads');
    const card = cards.find(({ attendee }) => attendee.name === name);
    await recruiter.post(`/api/recruiter/threads/${card?.id ?? ''}/reply`, {
      id: uuidv7(),
      kind: 'reply',
      body: 'Thank you.',
    });
  };

  beforeAll(async () => {
    test = await startTestServer({ database, startsAt: '2026-11-19T09:00:00.000Z' });
    const organiser = test.caller();
    await becomeOrganiser(organiser, test.server.setupLink ?? '', 'olga@fair.example');
    const fair: FairView = await createFair(organiser);
    const employer = await organiser.post<Employer>(`/api/fairs/${fair.id}/employers`, {
      name: 'Tidewell',
      country: 'IE',
      contacts: [{ name: 'Ada Moran' }],
    });
    const contactId = employer.contacts[0]?.id ?? '';
    for (const name of NAMES) {
      const caller = test.caller();
      const { deviceId } = await joinFair(caller, fair.joinCode, name);
      await caller.patch('/api/attendee', { email: 'me@mail.example' });
      const joined = { name, caller, deviceId, meetingId: uuidv7() };
      writers.set(name, joined);
      await change(joined, {
        employerId: employer.id,
        startedAt: '2026-11-19T09:00:00.000Z',
        endedAt: '2026-11-19T09:10:00.000Z',
        people: { [contactId]: {} },
        notes: { n1: { kind: 'point', text: 'the new pilot plant' } },
      });
    }
    test.clock.advanceTo('2026-11-19T16:00:00.000Z');
    await organiser.post(`/api/fairs/${fair.id}/end`);
    recruiter = test.caller();
    await enterAsRecruiter(organiser, recruiter, { fairId: fair.id, contactId });
  });
  afterAll(() => test.close());

  it('T4: foresees one with its moment and its reason, without words', async () => {
    expect((await view(writer('Mira Kovač'))).reminder).toMatchObject({
      state: 'foreseen',
      draft: null,
      window: { opensAt: '2026-11-26T09:10:00.000Z' },
      reasons: expect.arrayContaining([expect.objectContaining({ rule: 'T4' })]),
    });
  });

  it('C2: a reply removes the planned reminder and says why', async () => {
    for (const name of ['Mira Kovač', 'Noé Blanc', 'Ola Nowak', 'Rui Alves'] as const)
      await approveReady(writer(name));
    test.clock.advanceTo('2026-11-20T09:00:00.000Z');
    expect(await test.server.runDue()).toBe(4);
    await reply(writer('Mira Kovač'));
    const { reminder, suppressed } = await view(writer('Mira Kovač'));
    expect(reminder).toBeUndefined();
    expect(suppressed).toMatchObject([{ kind: 'reminder', rule: 'C2', contactName: 'Ada Moran' }]);
    expect((await view(writer('Noé Blanc'))).reminder).toMatchObject({ state: 'foreseen' });
  });

  it('T4: a week later the silent ones are offered words for it, and C7 holds for who never said thanks', async () => {
    test.clock.advanceTo('2026-11-26T18:00:00.000Z');
    for (const name of ['Noé Blanc', 'Ola Nowak'] as const) {
      const { reminder } = await view(writer(name));
      expect(reminder).toMatchObject({ state: 'ready', delivery: 'none' });
      expect(reminder?.draft?.body).toContain('the new pilot plant');
    }
    expect(await view(writer('Pia Lund'))).toMatchObject({
      reminder: undefined,
      suppressed: [{ kind: 'reminder', rule: 'C7' }],
    });
  });

  it('Stop means stop: no reminder leaves after a reply or a rejection, though it was approved', async () => {
    for (const name of ['Noé Blanc', 'Ola Nowak'] as const) await approveReady(writer(name));
    await reply(writer('Noé Blanc'));
    await change(writer('Ola Nowak'), {
      outcome: { kind: 'rejected', recordedAt: '2026-11-26T18:30:00.000Z' },
    });
    test.clock.advanceTo('2026-11-27T09:00:00.000Z');
    expect(await test.server.runDue()).toBe(0);
    expect((await view(writer('Noé Blanc'))).reminder).toMatchObject({
      delivery: 'stopped',
      deliveryReason: { rule: 'C2' },
    });
    const { reminder, steps } = await view(writer('Ola Nowak'));
    expect(reminder).toMatchObject({ delivery: 'stopped', deliveryReason: { rule: 'C3' } });
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'rejection-reply', state: 'ready' }));
  });

  it('T6: a thank-you that waits is stopped when the answer to a rejection takes its place', async () => {
    const pia = writer('Pia Lund');
    await approveReady(pia);
    await change(pia, { outcome: { kind: 'rejected', recordedAt: '2026-11-27T09:00:00.000Z' } });
    const { steps } = await view(pia);
    expect(steps.find(({ kind }) => kind === 'thank-you')).toMatchObject({
      delivery: 'stopped',
      deliveryReason: { rule: 'T6' },
    });
    expect(await test.server.runDue()).toBe(0);
  });

  it('T4, T8: one that was approved and did not leave in its three weeks is stopped, and the attendee sees why', async () => {
    const rui = writer('Rui Alves');
    test.clock.advanceTo('2026-12-16T20:00:00.000Z');
    await approveReady(rui);
    expect(await test.server.runDue()).toBe(0);
    expect((await view(rui)).reminder).toMatchObject({
      delivery: 'approved',
      window: { latestAt: '2026-12-17T09:10:00.000Z' },
    });
    test.clock.advanceTo('2026-12-29T10:00:00.000Z');
    expect(await test.server.runDue()).toBe(0);
    expect((await view(rui)).reminder).toMatchObject({
      delivery: 'stopped',
      deliveryReason: { rule: 'T4', text: expect.stringContaining('three weeks have passed') },
    });
  });
});
