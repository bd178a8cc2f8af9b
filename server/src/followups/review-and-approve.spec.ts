import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  ApprovalResult,
  AttendeeSession,
  Employer,
  FairView,
  FollowUpsView,
  MeetingPatch,
  ReviewStep,
} from '@afterfair/shared/contracts';
import {
  DATABASES,
  becomeOrganiser,
  type Caller,
  createFair,
  joinFair,
  makeChange,
  startTestServer,
  type TestServer,
} from '../testing/index.js';
import { ReplanAttendeeHandler } from './replan-attendee.handler.js';

describe.each(DATABASES)('Reviewing, approving and sending what a fair leaves to say, on %s', (database) => {
  let test: TestServer;
  let organiser: Caller;
  let mira: Caller;
  let session: AttendeeSession;
  let fair: FairView;
  let employer: Employer;

  const meetingIds = { anna: '', bare: '', typed: '' };

  async function log(meetingId: string, set: MeetingPatch): Promise<void> {
    const change = makeChange(
      { ...(meetingId !== '' && { meetingId }), deviceId: session.deviceId, at: test.clock.now() },
      set,
    );
    const { results } = await mira.post<{ results: { ok: boolean }[] }>('/api/meetings/changes', {
      changes: [change],
    });
    expect(results).toMatchObject([{ ok: true }]);
    test.clock.advanceBy(1);
  }
  const view = () => mira.get<FollowUpsView>('/api/follow-ups');
  const stepTo = async (name: string): Promise<ReviewStep> => {
    const step = (await view()).steps.find(
      ({ contact, kind }) => contact.name === name && kind === 'thank-you',
    );
    if (!step) throw new Error(`No step to ${name}.`);
    return step;
  };
  const approve = async (stepId: string, textHash: string): Promise<ApprovalResult | undefined> =>
    (
      await mira.post<{ results: ApprovalResult[] }>('/api/follow-ups/approve', {
        items: [{ stepId, textHash }],
      })
    ).results[0];

  beforeAll(async () => {
    test = await startTestServer({ database, startsAt: '2026-11-19T09:00:00.000Z' });
    organiser = test.caller();
    await becomeOrganiser(organiser, test.server.setupLink ?? '', 'olga@fair.example');
    fair = await createFair(organiser);
    employer = await organiser.post<Employer>(`/api/fairs/${fair.id}/employers`, {
      name: 'Nordwind Energie',
      country: 'DE',
      positions: [{ title: 'Grid Data Engineer' }],
      contacts: [
        { name: 'Anna Schmidt', language: 'en' },
        { name: 'Ben Weber', language: 'en' },
      ],
    });
    mira = test.caller();
    session = await joinFair(mira, fair.joinCode, 'Mira Kovač');
    await mira.patch('/api/attendee', { email: 'mira@mail.example' });
    const [anna, ben] = employer.contacts.map(({ id }) => id);
    if (anna === undefined || ben === undefined) throw new Error('The employer has two contacts.');
    const times = { startedAt: '2026-11-19T09:00:00.000Z', endedAt: '2026-11-19T09:10:00.000Z' };
    meetingIds.anna = '019a9b40-0000-7000-8000-00000000000a';
    meetingIds.bare = '019a9b40-0000-7000-8000-00000000000b';
    meetingIds.typed = '019a9b40-0000-7000-8000-00000000000c';
    await log(meetingIds.anna, {
      ...times,
      employerId: employer.id,
      people: { [anna]: {} },
      notes: {
        '019a9b40-0000-7000-8000-0000000000a1': { kind: 'point', text: 'the new control centre in Kiel' },
      },
    });
    await log(meetingIds.bare, { ...times, employerId: employer.id, people: { [ben]: {} } });
    await log(meetingIds.typed, {
      ...times,
      employerName: 'Kelpwater Software',
      people: { '019a9b40-0000-7000-8000-0000000000c1': { name: 'Aoife Brannagh' } },
      notes: { '019a9b40-0000-7000-8000-0000000000a2': { kind: 'point', text: 'the small teams' } },
    });
  });
  afterAll(() => test.close());

  it('shows nothing before the cut and refuses to approve', async () => {
    expect(await view()).toEqual({ cutAt: null, steps: [], suppressed: [] });
    expect(await approve('thank-you-0', 'a'.repeat(64))).toMatchObject({
      approved: false,
      code: 'not-found',
    });
  });

  it('T1: cuts the fair when it ends, and only once', async () => {
    test.clock.advanceTo('2026-11-19T16:00:00.000Z');
    expect(await organiser.post<FairView>(`/api/fairs/${fair.id}/end`)).toMatchObject({ state: 'cut' });
    expect((await organiser.refusal('POST', `/api/fairs/${fair.id}/end`)).code).toBe('fair-state');
    const { cutAt, steps } = await view();
    expect(cutAt).toBe('2026-11-19T16:00:00.000Z');
    expect(steps.map(({ contact, kind, state }) => [contact.name, kind, state]).sort()).toEqual([
      ['Anna Schmidt', 'thank-you', 'ready'],
      ['Aoife Brannagh', 'reminder', 'foreseen'],
      ['Aoife Brannagh', 'thank-you', 'blocked'],
      ['Ben Weber', 'reminder', 'foreseen'],
      ['Ben Weber', 'thank-you', 'needs-note'],
    ]);
  });

  it('K7: somebody whom only the attendee knows has no address and cannot be approved', async () => {
    const { id, textHash, findings } = await stepTo('Aoife Brannagh');
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'K7', severity: 'error' }));
    expect(await approve(id, textHash)).toMatchObject({ approved: false, code: 'step-blocked' });
  });

  it('D4: a note with words after the cut makes a draft of a step that lacked one', async () => {
    await log(meetingIds.bare, {
      notes: {
        '019a9b40-0000-7000-8000-0000000000a3': {
          kind: 'point',
          text: 'trainee',
          say: 'the trainee programme',
        },
      },
    });
    await test.server.app.get(ReplanAttendeeHandler).idle();
    const step = await stepTo('Ben Weber');
    expect(step).toMatchObject({ state: 'ready', delivery: 'none' });
    expect(step.draft?.body).toContain('the trainee programme');
  });

  it('checks the words of the attendee and refuses to work on others than were shown', async () => {
    const shown = await stepTo('Ben Weber');
    const subject = shown.draft?.subject ?? '';
    const path = `/api/follow-ups/${shown.id}/draft`;
    const blocked = await mira.put<ReviewStep>(path, {
      subject,
      body: 'Hi [Name], thanks.',
      basedOn: shown.textHash,
    });
    expect(blocked).toMatchObject({ state: 'blocked', edited: true });
    expect(blocked.findings.map(({ rule }) => rule)).toContain('K3');
    expect((await mira.refusal('PUT', path, { subject, body: 'Hello', basedOn: shown.textHash })).code).toBe(
      'draft-outdated',
    );
    const body = (shown.draft?.body ?? '').replace('the trainee programme', 'the trainee programme in Kiel');
    const good = await mira.put<ReviewStep>(path, { subject, body, basedOn: blocked.textHash });
    expect(good).toMatchObject({ state: 'ready', edited: true, draft: { body } });
    expect(await approve(good.id, shown.textHash)).toMatchObject({ approved: false, code: 'draft-outdated' });
  });

  it('planning again keeps what was edited to the letter', async () => {
    const before = await stepTo('Ben Weber');
    await log(meetingIds.bare, {
      notes: { '019a9b40-0000-7000-8000-0000000000a4': { kind: 'point', text: 'coffee' } },
    });
    await test.server.app.get(ReplanAttendeeHandler).idle();
    const after = await stepTo('Ben Weber');
    expect(before.draft?.sentences.length).toBeGreaterThan(3);
    expect([after.draft, after.textHash, after.edited]).toEqual([before.draft, before.textHash, true]);
  });

  it('Stop means stop: what was recalled in time does not leave', async () => {
    const { id, textHash } = await stepTo('Ben Weber');
    const answer = await approve(id, textHash);
    expect(answer).toEqual({ stepId: id, approved: true, sendsAt: '2026-11-20T08:00:00.000Z' });
    expect(await approve(id, textHash)).toEqual(answer);
    expect(await mira.post<ReviewStep>(`/api/follow-ups/${id}/recall`)).toMatchObject({
      delivery: 'none',
      sendsAt: null,
    });
  });

  it('an edit voids the approval of other words', async () => {
    const { id, textHash, draft } = await stepTo('Ben Weber');
    expect(await approve(id, textHash)).toMatchObject({ approved: true });
    const edit = { subject: draft?.subject ?? '', body: `${draft?.body ?? ''}\n`, basedOn: textHash };
    const edited = await mira.put<ReviewStep>(`/api/follow-ups/${id}/draft`, edit);
    expect(edited).toMatchObject({ delivery: 'none', sendsAt: null, edited: true });
  });

  it('a step that is laid aside is not approved, and what was approved of it does not leave', async () => {
    const { id, textHash } = await stepTo('Ben Weber');
    expect(await approve(id, textHash)).toMatchObject({ approved: true });
    const path = `/api/follow-ups/${id}/skip`;
    expect(await mira.post<ReviewStep>(path, { skipped: true })).toMatchObject({
      skipped: true,
      delivery: 'none',
    });
    expect(await approve(id, textHash)).toMatchObject({ approved: false, code: 'step-not-ready' });
    expect(await mira.post<ReviewStep>(path, { skipped: false })).toMatchObject({ skipped: false });
  });

  it('Never early, never in the night: an approved message leaves at its moment, once', async () => {
    const { id, textHash } = await stepTo('Anna Schmidt');
    expect(await approve(id, textHash)).toMatchObject({ approved: true });
    expect(await test.server.runDue()).toBe(0);
    test.clock.advanceTo('2026-11-20T07:59:59.000Z');
    expect(await test.server.runDue()).toBe(0);
    test.clock.advanceTo('2026-11-20T08:00:00.000Z');
    expect(await test.server.runDue()).toBe(1);
    expect(await test.server.runDue()).toBe(0);
    expect(await stepTo('Anna Schmidt')).toMatchObject({
      delivery: 'sent',
      sentAt: '2026-11-20T08:00:00.000Z',
    });
    expect((await mira.refusal('POST', `/api/follow-ups/${id}/recall`)).code).toBe('already-sent');
    expect(await approve(id, textHash)).toMatchObject({ approved: true });
  });

  it("Nobody else's data: another attendee's step is not there", async () => {
    const other = test.caller();
    const { id } = await stepTo('Anna Schmidt');
    const late = await createFair(organiser);
    await joinFair(other, late.joinCode, 'Somebody Else');
    for (const [method, path, body] of [
      ['POST', `/api/follow-ups/${id}/recall`, {}],
      ['POST', `/api/follow-ups/${id}/skip`, { skipped: true }],
      ['PUT', `/api/follow-ups/${id}/draft`, { subject: '', body: 'x', basedOn: 'a'.repeat(64) }],
    ] as const) {
      const foreign = await other.refusal(method, path, body);
      const missing = await other.refusal(
        method,
        path.replace(/[0-9a-f](?=$|\/(recall|skip|draft))/, 'x'),
        body,
      );
      expect(foreign).toEqual(missing);
      expect(foreign.code).toBe('not-found');
    }
  });

  it('Bad input is an answer: unknown fields, empty lists and wrong hashes are refused with pointers', async () => {
    for (const [path, body, pointer] of [
      ['/api/follow-ups/approve', { items: [] }, '/items'],
      ['/api/follow-ups/approve', { items: [{ stepId: 'x', textHash: 'short' }] }, '/items/0/textHash'],
      ['/api/follow-ups/x/skip', { skipped: 'yes' }, '/skipped'],
      ['/api/follow-ups/x/skip', { skipped: true, more: 1 }, '/more'],
    ] as const) {
      const problem = await mira.refusal('POST', path, body);
      expect(problem.code).toBe('invalid-input');
      expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
    }
  });
});
