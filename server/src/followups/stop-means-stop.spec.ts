import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Employer, FairView, FollowUpsView, ThreadCard } from '@afterfair/shared/contracts';
import { endFair, FairStore } from '../fairs/index.js';
import { UnitOfWork } from '../platform/database/index.js';
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
import { CutFairHandler } from './cut-fair.handler.js';
import { ReplanAttendeeHandler } from './replan-attendee.handler.js';

const NAMES = ['Mira Kovač', 'Noé Blanc', 'Ola Nowak'];

describe.each(DATABASES)('Stop means stop on %s, for everybody who writes to one contact', (database) => {
  let test: TestServer;
  let organiser: Caller;
  let fair: FairView;
  let contactId: string;
  const attendees: Caller[] = [];

  beforeAll(async () => {
    test = await startTestServer({ database, startsAt: '2026-11-19T09:00:00.000Z' });
    organiser = test.caller();
    await becomeOrganiser(organiser, test.server.setupLink ?? '', 'olga@fair.example');
    fair = await createFair(organiser);
    const employer = await organiser.post<Employer>(`/api/fairs/${fair.id}/employers`, {
      name: 'Tidewell',
      country: 'IE',
      contacts: [{ name: 'Ada Moran' }],
    });
    contactId = employer.contacts[0]?.id ?? '';
    for (const name of NAMES) {
      const attendee = test.caller();
      const { deviceId } = await joinFair(attendee, fair.joinCode, name);
      await attendee.patch('/api/attendee', { email: 'me@mail.example' });
      const change = makeChange(
        { deviceId, at: test.clock.now() },
        {
          employerId: employer.id,
          startedAt: '2026-11-19T09:00:00.000Z',
          endedAt: '2026-11-19T09:10:00.000Z',
          people: { [contactId]: {} },
          notes: { n1: { kind: 'point', text: 'the new pilot plant' } },
        },
      );
      await attendee.post('/api/meetings/changes', { changes: [change] });
      attendees.push(attendee);
    }
  });
  afterAll(() => test.close());

  const view = (attendee: Caller | undefined) => {
    if (!attendee) throw new Error('There are three attendees.');
    return attendee.get<FollowUpsView>('/api/follow-ups');
  };
  const approveAll = async (attendee: Caller | undefined) => {
    const drafted = (await view(attendee)).steps.filter(({ state }) => state === 'ready');
    const items = drafted.map(({ id, textHash }) => ({ stepId: id, textHash }));
    return attendee?.post<{ results: { approved: boolean; code?: string }[] }>('/api/follow-ups/approve', {
      items,
    });
  };

  it('T1: a cut that was interrupted after the end of the fair is made when it is asked for again', async () => {
    const [units, fairs] = [test.server.app.get(UnitOfWork), test.server.app.get(FairStore)];
    test.clock.advanceTo('2026-11-19T16:00:00.000Z');
    await units.run(async ({ manager }) => {
      await endFair(manager, await fairs.inTransaction(manager, fair.id), test.clock.iso());
    });
    expect((await view(attendees[0])).steps).toEqual([]);
    expect(await organiser.post<FairView>(`/api/fairs/${fair.id}/end`)).toMatchObject({ state: 'cut' });
    await expect(test.server.app.get(CutFairHandler).run(fair.id)).rejects.toMatchObject({
      code: 'fair-state',
    });
    expect((await view(attendees[0])).steps).toMatchObject([
      { kind: 'thank-you', state: 'ready' },
      { kind: 'reminder', state: 'foreseen', draft: null },
    ]);
  });

  it('an opt-out stops what others have approved, closes their plans and says why', async () => {
    const [first, second, third] = attendees;
    expect(await approveAll(first)).toMatchObject({ results: [{ approved: true }] });
    test.clock.advanceTo('2026-11-20T09:00:00.000Z');
    expect(await test.server.runDue()).toBe(1);
    expect(await approveAll(second)).toMatchObject({ results: [{ approved: true }] });

    const recruiter = test.caller();
    await enterAsRecruiter(organiser, recruiter, { fairId: fair.id, contactId });
    const [card] = await recruiter.get<ThreadCard[]>('/api/recruiter/threads');
    await recruiter.post(`/api/recruiter/threads/${card?.id ?? ''}/reply`, {
      id: '019a9b40-0000-7000-8000-0000000000d2',
      kind: 'opt-out',
      body: '',
    });
    await test.server.app.get(ReplanAttendeeHandler).idle();
    expect((await view(second)).steps).toMatchObject([
      { kind: 'thank-you', delivery: 'stopped', deliveryReason: { rule: 'C6' } },
    ]);
    test.clock.advanceTo('2026-11-20T12:00:00.000Z');
    expect(await test.server.runDue()).toBe(0);
    expect(await approveAll(second)).toMatchObject({
      results: [{ approved: false, code: 'recipient-closed' }],
    });

    const closed = { rule: 'C6', contactName: 'Ada Moran', employerName: 'Tidewell' };
    expect(await view(third)).toMatchObject({
      steps: [],
      suppressed: [
        { kind: 'reminder', ...closed },
        { kind: 'thank-you', ...closed },
      ],
    });
    expect(await recruiter.get<ThreadCard[]>('/api/recruiter/threads')).toMatchObject([{ closed: true }]);
  });
});
