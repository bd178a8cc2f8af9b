import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Employer, FairView, FollowUpsView, ThreadCard, ThreadView } from '@afterfair/shared/contracts';
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

const REPLY = { id: '019a9b40-0000-7000-8000-0000000000d1', kind: 'reply', body: 'Thank you, Mira.' };

describe.each(DATABASES)('A thread between an attendee and a recruiter, on %s', (database) => {
  let test: TestServer;
  let organiser: Caller;
  let mira: Caller;
  let recruiter: Caller;
  let colleague: Caller;
  let fair: FairView;
  let employer: Employer;
  let threadId: string;

  beforeAll(async () => {
    test = await startTestServer({ database, startsAt: '2026-11-19T09:00:00.000Z' });
    [organiser, mira, recruiter, colleague] = [test.caller(), test.caller(), test.caller(), test.caller()];
    await becomeOrganiser(organiser, test.server.setupLink ?? '', 'olga@fair.example');
    fair = await createFair(organiser);
    employer = await organiser.post<Employer>(`/api/fairs/${fair.id}/employers`, {
      name: 'Tidewell',
      country: 'IE',
      contacts: [{ name: 'Ada Moran', title: 'Talent Partner' }, { name: 'Bo Kern' }],
    });
    const [ada = '', bo = ''] = employer.contacts.map(({ id }) => id);
    const { deviceId } = await joinFair(mira, fair.joinCode, 'Mira Kovač');
    await mira.patch('/api/attendee', { email: 'mira@mail.example' });
    const change = makeChange(
      { deviceId, at: test.clock.now() },
      {
        employerId: employer.id,
        startedAt: '2026-11-19T09:00:00.000Z',
        endedAt: '2026-11-19T09:10:00.000Z',
        people: { [ada]: {} },
        notes: { n1: { kind: 'point', text: 'the new pilot plant' } },
      },
    );
    await mira.post('/api/meetings/changes', { changes: [change] });
    test.clock.advanceTo('2026-11-19T16:00:00.000Z');
    await organiser.post(`/api/fairs/${fair.id}/end`);
    const { steps } = await mira.get<FollowUpsView>('/api/follow-ups');
    const items = steps
      .filter(({ state }) => state === 'ready')
      .map(({ id, textHash }) => ({ stepId: id, textHash }));
    await mira.post('/api/follow-ups/approve', { items });
    test.clock.advanceTo('2026-11-20T09:00:00.000Z');
    expect(await test.server.runDue()).toBe(1);
    await enterAsRecruiter(organiser, recruiter, { fairId: fair.id, contactId: ada });
    await enterAsRecruiter(organiser, colleague, { fairId: fair.id, contactId: bo });
    threadId = (await mira.get<ThreadCard[]>('/api/threads'))[0]?.id ?? '';
  });
  afterAll(() => test.close());

  const inbox = () => recruiter.get<ThreadCard[]>('/api/recruiter/threads');
  const replyPath = () => `/api/recruiter/threads/${threadId}/reply`;

  it('shows the recruiter what arrived, unread until it is opened', async () => {
    expect(await inbox()).toMatchObject([
      {
        id: threadId,
        attendee: { name: 'Mira Kovač' },
        contact: { name: 'Ada Moran', title: 'Talent Partner' },
        employer: { name: 'Tidewell' },
        lastFrom: 'attendee',
        lastAt: '2026-11-20T09:00:00.000Z',
        unread: 1,
        closed: false,
      },
    ]);
    const { messages } = await recruiter.get<ThreadView>(`/api/recruiter/threads/${threadId}`);
    expect(messages).toMatchObject([{ from: 'attendee', kind: 'thank-you', language: 'en' }]);
    expect(messages[0]?.body).toContain('the new pilot plant');
    expect((await inbox())[0]?.unread).toBe(0);
  });

  it('Once means once: a reply sent twice is one message, and other words under its id are refused', async () => {
    await recruiter.post(replyPath(), REPLY);
    expect((await recruiter.post<ThreadView>(replyPath(), REPLY)).messages).toHaveLength(2);
    expect((await recruiter.refusal('POST', replyPath(), { ...REPLY, body: 'Other words' })).code).toBe(
      'change-conflict',
    );
  });

  it('shows the attendee the answer, unread until it is opened', async () => {
    expect(await mira.get<ThreadCard[]>('/api/threads')).toMatchObject([
      { unread: 1, lastFrom: 'recruiter', lastKind: 'reply', preview: 'Thank you, Mira.' },
    ]);
    expect((await mira.get<ThreadView>(`/api/threads/${threadId}`)).messages.at(-1)).toMatchObject({
      from: 'recruiter',
      kind: 'reply',
      body: 'Thank you, Mira.',
    });
    expect(await mira.get<ThreadCard[]>('/api/threads')).toMatchObject([{ unread: 0 }]);
    expect((await inbox())[0]?.unread).toBe(0);
  });

  it('takes an answer of one click without words, but no empty reply', async () => {
    const click = { id: '019a9b40-0000-7000-8000-0000000000d4', kind: 'need-time', body: '' };
    expect((await recruiter.post<ThreadView>(replyPath(), click)).messages.at(-1)).toMatchObject({
      kind: 'need-time',
    });
    expect(await mira.get<ThreadCard[]>('/api/threads')).toMatchObject([
      { lastKind: 'need-time', preview: '' },
    ]);
    const empty = { id: '019a9b40-0000-7000-8000-0000000000d5', kind: 'reply', body: '  ' };
    expect(await recruiter.refusal('POST', replyPath(), empty)).toMatchObject({
      code: 'invalid-input',
      errors: [{ pointer: '/body' }],
    });
    for (const [field, value] of Object.entries({ id: 'x', kind: 'shout', body: 'x'.repeat(4_001), more: 1 }))
      expect(
        (await recruiter.refusal('POST', replyPath(), { ...click, [field]: value })).errors,
      ).toMatchObject([{ pointer: `/${field}` }]);
  });

  it("Nobody else's data: to a colleague and to another attendee the thread is not there", async () => {
    const other = test.caller();
    await joinFair(other, (await createFair(organiser)).joinCode, 'Somebody Else');
    expect(await colleague.get('/api/recruiter/threads')).toEqual([]);
    expect(await other.get('/api/threads')).toEqual([]);
    for (const [caller, method, path, body] of [
      [colleague, 'GET', '/api/recruiter/threads/ID', undefined],
      [
        colleague,
        'POST',
        '/api/recruiter/threads/ID/reply',
        { ...REPLY, id: '019a9b40-0000-7000-8000-0000000000d9' },
      ],
      [other, 'GET', '/api/threads/ID', undefined],
    ] as const) {
      const foreign = await caller.refusal(method, path.replace('ID', threadId), body);
      expect(foreign).toEqual(await caller.refusal(method, path.replace('ID', 'missing'), body));
      expect(foreign.code).toBe('not-found');
    }
  });

  it('C6: an opt-out closes the thread for good', async () => {
    const optOut = { id: '019a9b40-0000-7000-8000-0000000000d2', kind: 'opt-out', body: '' };
    expect(await recruiter.post<ThreadView>(replyPath(), optOut)).toMatchObject({ closed: true });
    expect(await recruiter.post<ThreadView>(replyPath(), optOut)).toMatchObject({ closed: true });
    const more = { ...REPLY, id: '019a9b40-0000-7000-8000-0000000000d3' };
    expect((await recruiter.refusal('POST', replyPath(), more)).code).toBe('recipient-closed');
    expect(await mira.get<ThreadCard[]>('/api/threads')).toMatchObject([{ closed: true }]);
    const [stored] = await organiser.get<Employer[]>(`/api/fairs/${fair.id}/employers`);
    expect(stored?.contacts.map(({ name, optedOut }) => [name, optedOut])).toEqual([
      ['Ada Moran', true],
      ['Bo Kern', false],
    ]);
  });
});
