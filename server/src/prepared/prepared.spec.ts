import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS, type FairDocument, type Prepared, type PreparedPage } from '@afterfair/shared/contracts';
import { readFairDocument } from '@afterfair/shared/fair-document';
import { DATABASES } from '../testing/databases.js';
import {
  ask,
  buildWorld,
  type CallerSocket,
  startTestServer,
  type TestServer,
  type World,
} from '../testing/index.js';
import { PreparedStore } from './prepared.store.js';

const UNKNOWN_EMPLOYER = '0192b2ff-0000-7000-8000-000000000001';
const time = (ms: number, device = 'a') => `${ms.toString(16).padStart(12, '0')}-0000-${device.repeat(16)}`;
const SLOT = {
  startsAt: '2026-11-19T09:30:00.000Z',
  endsAt: '2026-11-19T09:40:00.000Z',
  employerId: null,
  employerName: 'Talk with Harbour Lab',
};
const booked = (uid: string, ms: number, slot: Prepared['booked'][number]['slot'] = SLOT): Prepared => ({
  favourites: [],
  booked: [{ uid, slot, at: time(ms) }],
});

describe.each(DATABASES)('Devices agree: what an attendee prepared, on %s', (database) => {
  let house: TestServer;
  let world: World;
  const sockets: CallerSocket[] = [];
  const send = (changed: Prepared) => world.attendee.post<PreparedPage>('/api/prepared', changed);
  const pull = (after: number) => world.attendee.get<PreparedPage>(`/api/prepared?after=${after}`);
  const marked = (isMarked: boolean, ms: number): Prepared => ({
    favourites: [{ employerId: world.employer.id, marked: isMarked, at: time(ms) }],
    booked: [],
  });

  beforeAll(async () => {
    house = await startTestServer({ database });
    world = await buildWorld(house);
  });
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.disconnect();
  });
  afterAll(() => house.close());

  it('is nothing at first', async () => {
    expect(await pull(0)).toEqual({ version: 0, prepared: { favourites: [], booked: [] } });
  });

  it('takes the later of two entries of one thing, in whatever order they come', async () => {
    await send(marked(true, 5));
    await send(marked(false, 9));
    const { prepared } = await send(marked(true, 7));
    expect(prepared.favourites).toEqual([{ employerId: world.employer.id, marked: false, at: time(9) }]);
    expect((await send(marked(true, 11))).prepared.favourites).toMatchObject([{ marked: true }]);
  });

  it('tells every device of a change, once, and gives it from the version that the device has', async () => {
    const socket = await world.attendee.connect('attendee');
    sockets.push(socket);
    const told: string[] = [];
    socket.onAny((event: string) => told.push(event));
    const { version } = await send(booked('u1@calendar', 20));
    expect(await send(booked('u1@calendar', 20))).toMatchObject({ version });
    const pulled = await pull(version - 1);
    expect(pulled.prepared.booked).toEqual([{ uid: 'u1@calendar', slot: SLOT, at: time(20) }]);
    expect(await pull(version)).toEqual({ version, prepared: { favourites: [], booked: [] } });
    // What is acked after it on the same line came after it.
    await ask(socket, 'meeting:change', null);
    expect(told).toEqual(['prepared:changed']);
  });

  it('merges what several devices send in the same moment', async () => {
    const uids = Array.from({ length: 8 }, (_, index) => `together-${index}`);
    await Promise.all(uids.map((uid) => send(booked(uid, 30))));
    const { prepared } = await pull(0);
    expect(prepared.booked.map(({ uid }) => uid)).toEqual(expect.arrayContaining(uids));
  });

  it('keeps the mark of an employer that is not in the fair, which means nothing', async () => {
    const { status } = await world.attendee.send('POST', '/api/prepared', {
      favourites: [{ employerId: UNKNOWN_EMPLOYER, marked: true, at: time(40) }],
      booked: [],
    });
    expect(status).toBe(200);
  });

  it.each<[what: string, body: object, pointer: string]>([
    ['no list', { favourites: 'all', booked: [] }, '/favourites'],
    [
      'a time of no device',
      { favourites: [], booked: [{ uid: 'u', slot: null, at: 'now' }] },
      '/booked/0/at',
    ],
    ['no uid', { favourites: [], booked: [{ uid: '', slot: null, at: time(1) }] }, '/booked/0/uid'],
    [
      'a slot without its end',
      { favourites: [], booked: [{ uid: 'u', slot: { ...SLOT, endsAt: undefined }, at: time(1) }] },
      '/booked/0/slot/endsAt',
    ],
    [
      'a clock time of no zone',
      {
        favourites: [],
        booked: [{ uid: 'u', slot: { ...SLOT, endsAt: '2026-11-19T09:10:00' }, at: time(1) }],
      },
      '/booked/0/slot/endsAt',
    ],
    [
      'a field that nobody knows',
      { favourites: [{ employerId: UNKNOWN_EMPLOYER, marked: true, at: time(1), why: '' }], booked: [] },
      '/favourites/0/why',
    ],
  ])('Bad input is an answer: %s', async (_what, body, pointer) => {
    const before = await pull(0);
    const { status, body: problem } = await world.attendee.send('POST', '/api/prepared', body);
    expect([status, problem]).toMatchObject([400, { code: 'invalid-input', errors: [{ pointer }] }]);
    expect(await pull(0)).toEqual(before);
  });

  it('Full is an answer too: no more booked conversations than one fair can hold', async () => {
    const rounds = Math.ceil(LIMITS.bookedPerAttendee / LIMITS.preparedPerRequest);
    const answers: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const entries = Array.from({ length: LIMITS.preparedPerRequest }, (_, index) => ({
        uid: `full-${round}-${index}`,
        slot: null,
        at: time(50),
      }));
      const { status } = await world.otherAttendee.send('POST', '/api/prepared', {
        favourites: [],
        booked: entries,
      });
      answers.push(status);
    }
    expect(new Set(answers)).toEqual(new Set([200]));
    const { status, body } = await world.otherAttendee.send('POST', '/api/prepared', booked('one-more', 51));
    expect([status, body]).toMatchObject([409, { code: 'too-many' }]);
  });

  it('Nobody else’s data: another attendee has only what they prepared', async () => {
    const { prepared } = await world.otherAttendee.get<PreparedPage>('/api/prepared');
    expect(JSON.stringify(prepared)).not.toContain(SLOT.employerName);
  });

  it('Yours to take and to erase: it is in the export, and gone with the attendee', async () => {
    const { body } = await world.attendee.send('GET', '/api/my-data/json');
    const read = readFairDocument(body);
    expect(read.ok ? [] : read.faults).toEqual([]);
    const [own] = (body as FairDocument).attendees;
    expect(own?.favourites).toEqual([world.employer.id]);
    expect(own?.booked).toContainEqual({
      startsAt: SLOT.startsAt,
      endsAt: SLOT.endsAt,
      employerName: SLOT.employerName,
    });
    const calendar = await world.attendee.send('GET', '/api/my-data/ics');
    expect(calendar.body).toContain(`SUMMARY:${SLOT.employerName}`);
    const store = house.server.app.get(PreparedStore);
    expect((await store.of(own?.id ?? '')).version).toBeGreaterThan(0);
    await world.attendee.delete('/api/my-data');
    expect((await world.attendee.send('GET', '/api/prepared')).status).toBe(401);
    expect(await store.of(own?.id ?? '')).toMatchObject({ version: 0 });
  });
});
