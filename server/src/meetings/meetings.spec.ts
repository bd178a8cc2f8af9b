import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from 'uuidv7';
import type {
  Ack,
  AttendeeSession,
  ChangeReceipt,
  Employer,
  MeetingPage,
  MeetingPatch,
  PairingCode,
} from '@afterfair/shared/contracts';
import { readMeeting } from '@afterfair/shared/rules';
import {
  DATABASES,
  ask,
  becomeOrganiser,
  type Caller,
  type CallerSocket,
  createFair,
  joinFair,
  makeChange,
  startTestServer,
  type TestServer,
} from '../testing/index.js';

const STARTED = '2026-11-19T09:00:00.000Z';

describe.each(DATABASES)('meetings on %s: changes in, merged meetings out', (database) => {
  let house: TestServer;
  let phone: Caller;
  let session: AttendeeSession;
  let socket: CallerSocket;
  let employer: Employer;
  let joinCode: string;
  let fairId: string;
  let organiser: Caller;
  let clock = 1_000;

  beforeAll(async () => {
    house = await startTestServer({ database });
    organiser = house.caller();
    await becomeOrganiser(organiser, house.server.setupLink ?? '', 'o@fair.example');
    const fair = await createFair(organiser);
    joinCode = fair.joinCode;
    fairId = fair.id;
    employer = await organiser.post<Employer>(`/api/fairs/${fair.id}/employers`, {
      name: 'Quayside Instruments',
    });
    phone = house.caller();
    session = await joinFair(phone, fair.joinCode, 'Ines Varga');
    socket = await phone.connect('attendee');
  });

  afterAll(async () => {
    socket.disconnect();
    await house.close();
  });

  const change = (set: MeetingPatch, meetingId?: string) => {
    clock += 1;
    return makeChange({ deviceId: session.deviceId, at: clock, ...(meetingId && { meetingId }) }, set);
  };
  const send = (payload: unknown, over = socket) => ask<ChangeReceipt>(over, 'meeting:change', payload);
  const stored = async (caller = phone) => {
    const { meetings } = await caller.get<MeetingPage>('/api/meetings');
    return new Map(meetings.map(({ state }) => [state.id, readMeeting(state)]));
  };

  it('Saved means saved: an acked change is there for the next who asks', async () => {
    const made = change({ employerId: employer.id, startedAt: STARTED, interest: 4 });
    expect(await send(made)).toMatchObject({ ok: true, data: { id: made.id } });
    expect((await stored()).get(made.meetingId)).toMatchObject({ employerId: employer.id, interest: 4 });
  });

  it('Once means once: the same change again gives the first answer and counts nothing up', async () => {
    const made = change({ startedAt: STARTED });
    const first = await send(made);
    await send(change({ startedAt: STARTED }));
    expect(await send(made)).toEqual(first);
  });

  it('Once means once: another content under the same id is a conflict and changes nothing', async () => {
    const made = change({ startedAt: STARTED, interest: 2 });
    await send(made);
    const answer = await send({ ...made, set: { ...made.set, interest: 5 } });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'change-conflict', status: 409 } });
    expect((await stored()).get(made.meetingId)?.interest).toBe(2);
  });

  it('Devices agree: a second device of the attendee is told and finds the meeting', async () => {
    const { code } = await phone.post<PairingCode>('/api/pairing');
    const tablet = house.caller();
    const paired = await tablet.post<AttendeeSession>('/api/pair', { code });
    expect(paired.attendee.id).toBe(session.attendee.id);
    expect(paired.deviceId).not.toBe(session.deviceId);
    const second = await tablet.connect('attendee');
    const made = change({ startedAt: STARTED });
    const told = new Promise<number>((resolve) => {
      second.on('meetings:changed', ({ cursor }) => {
        resolve(cursor);
      });
    });
    const answer = await send(made);
    const cursor = await told;
    expect(answer).toMatchObject({ ok: true, data: { seq: cursor } });
    expect([...(await stored(tablet)).keys()]).toContain(made.meetingId);
    const page = await tablet.get<MeetingPage>(`/api/meetings?after=${cursor - 1}`);
    expect(page.meetings.map(({ state }) => state.id)).toEqual([made.meetingId]);
    second.disconnect();
  });

  it('answers each change of an HTTP batch by itself', async () => {
    const good = change({ startedAt: STARTED });
    const bad = { ...change({ startedAt: STARTED }), surprise: true };
    const { results } = await phone.post<{ results: Ack<ChangeReceipt>[] }>('/api/meetings/changes', {
      changes: [good, bad, good],
    });
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(results[0]).toEqual(results[2]);
    expect(results[1]).toMatchObject({
      problem: { code: 'invalid-input', errors: [{ pointer: '/surprise' }] },
    });
  });

  it('Nobody else’s data: the same meeting id from somebody else is somebody else’s meeting', async () => {
    const mine = change({ startedAt: STARTED, interest: 1 });
    await send(mine);
    const other = house.caller();
    const theirs = await joinFair(other, joinCode, 'Tomas Lind');
    const otherSocket = await other.connect('attendee');
    const intrusion = makeChange(
      { meetingId: mine.meetingId, deviceId: theirs.deviceId, at: 9_999 },
      { interest: 5 },
    );
    await send(intrusion, otherSocket);
    expect((await stored()).get(mine.meetingId)?.interest).toBe(1);
    expect([...(await stored(other)).keys()]).toEqual([mine.meetingId]);
    otherSocket.disconnect();
  });

  const NOTE = uuidv7();
  it.each<[string, object, string, object?]>([
    ['an unknown field', {}, '/colour', { colour: 'red' }],
    ['an unknown field inside', { mood: 'good' }, '/set/mood'],
    ['a wrong type', { interest: '4' }, '/set/interest'],
    ['a number out of bounds', { interest: 6 }, '/set/interest'],
    ['a null where there must be a value', { deleted: null }, '/set/deleted'],
    ['an impossible date', { decisionBy: { date: '2026-02-30' } }, '/set/decisionBy/date'],
    ['a note of an unknown kind', { notes: { [NOTE]: { kind: 'rumour' } } }, `/set/notes/${NOTE}/kind`],
    ['a note that is no object', { notes: { [NOTE]: 'text' } }, `/set/notes/${NOTE}`],
    ['a note under a hostile name', { notes: { 'a b/c': { text: 'x' } } }, '/set/notes'],
    ['a text over the limit', { notes: { [NOTE]: { text: 'x'.repeat(2_001) } } }, `/set/notes/${NOTE}/text`],
    ['an id that is no UUIDv7', {}, '/id', { id: 'x' }],
    ['a time that is none', {}, '/at', { at: 'yesterday' }],
    ['an employer of nobody', { employerId: NOTE }, '/set/employerId'],
    ['a position of nobody', { positionId: NOTE }, '/set/positionId'],
    ['no set at all', {}, '/set', { set: null }],
  ])(
    'Bad input is an answer: %s is refused with a pointer and changes nothing',
    async (_what, set, pointer, instead = {}) => {
      const before = await stored();
      const answer = await send({ ...change(set), ...instead });
      expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid-input', status: 400 } });
      expect(answer.ok ? [] : answer.problem.errors?.map((error) => error.pointer)).toContain(pointer);
      expect(await stored()).toEqual(before);
    },
  );

  it.each([
    'https://www.e/',
    'https://my_site.github.io/work',
    'http://localhost:3000',
    'https://nas/slides',
    'https://uni_x.example.org/t',
    'HTTPS://Portfolio.Example/maps?of=1#two',
    'http://[::1]:8080/',
    'https://münchen.example/pläne',
  ])(
    'Nothing lost: the link %s, which the line and the form let in, goes in with its change',
    async (link) => {
      const made = change({
        startedAt: STARTED,
        notes: { [uuidv7()]: { kind: 'promise', text: 'plan', link } },
      });
      expect(await send(made)).toMatchObject({ ok: true });
      expect((await stored()).get(made.meetingId)?.notes.map((note) => note.link)).toEqual([link]);
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/slides',
    'https://me:secret@nas/slides',
    'https://nas/my slides',
    'https://nas/\u0007',
    `https://nas/${'x'.repeat(2_000)}`,
  ])('Bad input is an answer: %j is no link', async (link) => {
    const before = await stored();
    const answer = await send(change({ startedAt: STARTED, notes: { [NOTE]: { link } } }));
    expect(answer).toMatchObject({
      ok: false,
      problem: { errors: [{ pointer: `/set/notes/${NOTE}/link` }] },
    });
    expect(await stored()).toEqual(before);
  });

  it.each([null, 'text', 7, []])(
    'Bad input is an answer: %j instead of a change is acked as refused',
    async (payload) => {
      expect(await send(payload)).toMatchObject({ ok: false, problem: { code: 'invalid-input' } });
    },
  );

  it('Bad input is an answer: a frame over 64 KB is acked with too-large', async () => {
    const notes = Object.fromEntries(
      Array.from({ length: 60 }, () => [uuidv7(), { text: 'x'.repeat(1_500) }]),
    );
    expect(await send(change({ notes }))).toMatchObject({
      ok: false,
      problem: { code: 'too-large', status: 413 },
    });
  });

  it('Bad input is an answer: a cursor that no log reaches', async () => {
    for (const after of ['3000000000', '1e300', '-1', '0.5', 'x'])
      expect(await phone.refusal('GET', `/api/meetings?after=${after}`)).toMatchObject({
        status: 400,
        errors: [{ pointer: '/after' }],
      });
  });

  it('Bad input is an answer: an event that nobody handles is acked', async () => {
    const answer = await ask(socket, 'meeting:steal', {});
    expect(answer).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  });

  it('keeps an employer and a person who was met on the list: their meeting would lose its name and its letter', async () => {
    const path = `/api/fairs/${fairId}/employers`;
    const met = await organiser.post<Employer>(path, {
      name: 'Lantern Rail',
      contacts: [{ name: 'Nils Oberg' }],
    });
    const people = { [met.contacts[0]?.id ?? '']: { removed: false } };
    await send(change({ employerId: met.id, startedAt: STARTED, people }));
    expect((await organiser.refusal('DELETE', `${path}/${met.id}`)).code).toBe('in-use');
    const without = { name: 'Lantern Rail', contacts: [] };
    expect((await organiser.refusal('PUT', `${path}/${met.id}`, without)).detail).toContain('Nils Oberg');
    expect(await organiser.get<Employer[]>(path)).toContainEqual(met);
  });

  it('sends no stack trace and no word of the input back', async () => {
    const answer = await send(change({ interest: 'SECRET' as unknown as number }));
    expect(JSON.stringify(answer)).not.toMatch(/SECRET|\.ts|\.js|at /);
  });
});
