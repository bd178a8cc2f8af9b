import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  Employer,
  FollowUpsView,
  MeetingPatch,
  ReviewStep,
  StepKind,
} from '@afterfair/shared/contracts';
import { uuidv7 } from 'uuidv7';
import {
  becomeOrganiser,
  type Caller,
  createFair,
  FAIR_INPUT,
  joinFair,
  makeChange,
  startTestServer,
  type TestServer,
} from '../testing/index.js';
import { ReplanAttendeeHandler } from './replan-attendee.handler.js';

describe('Steps that only come when the attendee asks for them', () => {
  let test: TestServer;
  let mira: Caller;
  let contactId = '';
  let write: (set: MeetingPatch) => Promise<void>;
  const step = async (kind: StepKind): Promise<ReviewStep | undefined> => {
    await test.server.app.get(ReplanAttendeeHandler).idle();
    const { steps } = await mira.get<FollowUpsView>('/api/follow-ups');
    return steps.find((each) => each.kind === kind);
  };

  beforeAll(async () => {
    test = await startTestServer({ startsAt: '2026-11-19T09:00:00.000Z' });
    const organiser = test.caller();
    await becomeOrganiser(organiser, test.server.setupLink ?? '', 'olga@fair.example');
    const fair = await createFair(organiser, {
      ...FAIR_INPUT,
      policy: { reminders: { withoutDate: 'ask' } },
    });
    const employer = await organiser.post<Employer>(`/api/fairs/${fair.id}/employers`, {
      name: 'Tidewell',
      country: 'IE',
      contacts: [{ name: 'Ada Moran' }],
    });
    contactId = employer.contacts[0]?.id ?? '';
    mira = test.caller();
    const { deviceId } = await joinFair(mira, fair.joinCode, 'Mira Kovač');
    await mira.patch('/api/attendee', { email: 'mira@mail.example' });
    const meetingId = uuidv7();
    write = async (set) => {
      const changes = [makeChange({ meetingId, deviceId, at: test.clock.now() }, set)];
      await mira.post('/api/meetings/changes', { changes });
    };
    await write({
      employerId: employer.id,
      startedAt: '2026-11-19T09:00:00.000Z',
      endedAt: '2026-11-19T09:10:00.000Z',
      people: { [contactId]: {} },
      notes: { n1: { kind: 'point', text: 'the new pilot plant' } },
    });
    test.clock.advanceTo('2026-11-19T16:00:00.000Z');
    await organiser.post(`/api/fairs/${fair.id}/end`);
    const thanks = await step('thank-you');
    await mira.post('/api/follow-ups/approve', {
      items: [{ stepId: thanks?.id, textHash: thanks?.textHash }],
    });
    test.clock.advanceTo('2026-11-20T09:00:00.000Z');
    expect(await test.server.runDue()).toBe(1);
  });
  afterAll(() => test.close());

  it('T4: without a date the reminder is held until they say yes, and written then', async () => {
    test.clock.advanceTo('2026-11-26T18:00:00.000Z');
    expect(await step('reminder')).toMatchObject({ state: 'held', draft: null });
    await write({ reminderConfirmedAt: '2026-11-26T18:00:00.000Z' });
    const reminder = await step('reminder');
    expect(reminder).toMatchObject({ state: 'ready' });
    expect(reminder?.draft?.body).toContain('Tidewell');
  });

  it('T9: a check-in is planned once they want to keep in touch, and gone when they no longer do', async () => {
    expect(await step('keep-in-touch')).toBeUndefined();
    await write({ people: { [contactId]: { keepInTouch: true } } });
    expect(await step('keep-in-touch')).toMatchObject({ state: 'foreseen', contact: { id: contactId } });
    test.clock.advanceTo('2026-11-26T18:01:00.000Z');
    await write({ people: { [contactId]: { keepInTouch: false } } });
    expect(await step('keep-in-touch')).toBeUndefined();
  });
});
