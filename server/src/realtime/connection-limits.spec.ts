import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { MeetingPage, Problem } from '@afterfair/shared/contracts';
import {
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
import { DEFAULT_LIMITS } from './connection-limits.js';

const { perPerson, retryAfter, changes } = DEFAULT_LIMITS;

describe('Full is an answer too: what one connection and one person may use', () => {
  let house: TestServer;
  let phone: Caller;
  let deviceId: string;
  let joinCode: string;
  let sockets: CallerSocket[];

  beforeEach(async () => {
    sockets = [];
    house = await startTestServer();
    const organiser = house.caller();
    await becomeOrganiser(organiser, house.server.setupLink ?? '', 'o@fair.example');
    ({ joinCode } = await createFair(organiser));
    phone = house.caller();
    ({ deviceId } = await joinFair(phone, joinCode, 'Ines Varga'));
  });

  afterEach(async () => {
    for (const socket of sockets) socket.disconnect();
    await house.close();
  });

  const connect = async (caller = phone) => {
    const socket = await caller.connect('attendee');
    sockets.push(socket);
    return socket;
  };
  const problemOf = (outcome: PromiseSettledResult<unknown>): Problem | null =>
    outcome.status === 'rejected' ? (outcome.reason as { problem: Problem }).problem : null;
  const change = (at: number) => makeChange({ deviceId, at }, { startedAt: '2026-11-19T09:00:00.000Z' });
  const stored = async () => (await phone.get<MeetingPage>('/api/meetings')).meetings.length;

  it('lets one person connect so often at once and no oftener, however fast they come', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: perPerson + 5 }, () => connect()));
    const refused = outcomes.map(problemOf).filter((problem) => problem !== null);
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatchObject({ code: 'rate-limited', status: 429, retryAfter });
    expect(await ask(sockets[0], 'meeting:change', change(1))).toMatchObject({ ok: true });
  });

  it('lets the next one in when one has gone, and others all the while', async () => {
    await Promise.all(Array.from({ length: perPerson }, () => connect()));
    const other = house.caller();
    await joinFair(other, joinCode, 'Tomas Lind');
    await expect(connect(other)).resolves.toBeDefined();
    const first = sockets[0];
    const left = new Promise((resolve) => first.once('disconnect', resolve));
    first.disconnect();
    await left;
    // The server hears of it when the connection is closed: whoever comes too early is asked to come again.
    let isIn = false;
    for (let tries = 0; tries < 200 && !isIn; tries += 1)
      isIn = await connect().then(
        () => true,
        () => false,
      );
    expect(isIn).toBe(true);
  });

  it('refuses changes past the rate with the time to come again, keeps nothing of them, and takes them then', async () => {
    const socket = await connect();
    for (let sent = 0; sent < changes.burst; sent += 1)
      socket.emit('meeting:change', null as never, () => undefined);
    const late = change(1);
    const refused = await ask(socket, 'meeting:change', late);
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'rate-limited', status: 429, retryAfter: 1 },
    });
    expect(await stored()).toBe(0);
    house.clock.advanceBy(1_000);
    expect(await ask(socket, 'meeting:change', late)).toMatchObject({ ok: true });
    expect(await stored()).toBe(1);
  });

  it('counts each connection by itself', async () => {
    const [busy, quiet] = [await connect(), await connect()];
    for (let sent = 0; sent < changes.burst; sent += 1)
      busy.emit('meeting:change', null as never, () => undefined);
    expect(await ask(busy, 'meeting:change', change(1))).toMatchObject({ ok: false });
    expect(await ask(quiet, 'meeting:change', change(2))).toMatchObject({ ok: true });
  });

  it('Bad input is an answer: what nests too deep to be walked is acked, and the server stays', async () => {
    const socket = await connect();
    const deep = JSON.parse('['.repeat(2_000) + ']'.repeat(2_000)) as unknown;
    expect(await ask(socket, 'meeting:change', deep)).toMatchObject({
      ok: false,
      problem: { code: 'too-large' },
    });
    expect(await ask(socket, 'meeting:change', change(1))).toMatchObject({ ok: true });
  });
});
