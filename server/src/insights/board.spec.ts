import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Board, Employer, FairView, MeetingPatch } from '@afterfair/shared/contracts';
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
import { peopleCount } from './people-count.js';
import { Presence } from './presence.js';

describe.each(DATABASES)('Organisers get counts on %s', (database) => {
  let test: TestServer;
  let organiser: Caller;
  let fair: FairView;
  const employers: Employer[] = [];

  const secrets = [
    'Mira Kovač',
    'mira@mail.example',
    'a note that nobody may read',
    'words to send',
    'Aoife Brannagh',
    'unlisted Ltd',
    'felt slow',
  ];
  const board = () => organiser.get<Board>(`/api/fairs/${fair.id}/board`);

  async function attend(name: string, sets: MeetingPatch[]): Promise<void> {
    const caller = test.caller();
    const { deviceId } = await joinFair(caller, fair.joinCode, name);
    await caller.patch('/api/attendee', { email: 'mira@mail.example' });
    const changes = sets.map((set) => makeChange({ deviceId, at: test.clock.now() }, set));
    const { results } = await caller.post<{ results: { ok: boolean }[] }>('/api/meetings/changes', {
      changes,
    });
    expect(results.every(({ ok }) => ok)).toBe(true);
  }

  beforeAll(async () => {
    test = await startTestServer({ database });
    organiser = test.caller();
    await becomeOrganiser(organiser, test.server.setupLink ?? '', 'olga@fair.example');
    fair = await createFair(organiser);
    for (const name of ['Tidewell', 'Salt Works', 'Möwenblick'])
      employers.push(
        await organiser.post<Employer>(`/api/fairs/${fair.id}/employers`, { name, booth: 'A1' }),
      );
    const notes = {
      n1: { kind: 'point' as const, text: 'a note that nobody may read', say: 'words to send' },
    };
    const people = { '019a9b40-0000-7000-8000-0000000000c1': { name: 'Aoife Brannagh' } };
    const [first, second] = employers.map(({ id }) => id);
    await attend('Mira Kovač', [
      {
        employerId: first,
        startedAt: '2026-11-19T09:20:00.000Z',
        notes,
        people,
        reflection: { workOn: 'felt slow' },
      },
      { employerId: first, startedAt: '2026-11-19T09:05:00.000Z', notes },
      { employerId: second, startedAt: '2026-11-19T09:29:59.000Z' },
      { employerName: 'unlisted Ltd', startedAt: '2026-11-19T11:00:00.000Z', notes },
    ]);
  });
  afterAll(() => test.close());

  it('counts meetings per employer, those nobody visited first, and per quarter of an hour in order', async () => {
    expect(await board()).toMatchObject({
      fairId: fair.id,
      meetings: 4,
      employersVisited: 2,
      employersTotal: 3,
      employers: [
        { name: 'Möwenblick', booth: 'A1', meetings: 0 },
        { name: 'Salt Works', meetings: 1 },
        { name: 'Tidewell', meetings: 2 },
      ],
      overTheDay: [
        { startsAt: '2026-11-19T09:00:00.000Z', meetings: 1 },
        { startsAt: '2026-11-19T09:15:00.000Z', meetings: 2 },
        { startsAt: '2026-11-19T11:00:00.000Z', meetings: 1 },
      ],
      followUps: { planned: 0, approved: 0, delivered: 0, replies: 0 },
    });
  });

  it('says "fewer than 5" of one to four people', async () => {
    expect([0, 1, 4, 5, 6].map(peopleCount)).toEqual([0, null, null, 5, 6]);
    expect((await board()).attendeesJoined).toBeNull();
    for (const name of ['B', 'C', 'D', 'E']) await joinFair(test.caller(), fair.joinCode, name);
    expect(await board()).toMatchObject({ attendeesJoined: 5, attendeesOnline: 0 });
  });

  it('holds no name of an attendee and nothing that was noted, before the cut and after', async () => {
    const before = JSON.stringify(await board());
    test.clock.advanceTo('2026-11-19T16:00:00.000Z');
    await organiser.post(`/api/fairs/${fair.id}/end`);
    const after = await board();
    expect(after.followUps.planned).toBeGreaterThan(0);
    for (const secret of secrets) {
      expect(before).not.toContain(secret);
      expect(JSON.stringify(after)).not.toContain(secret);
    }
  });

  it("is nobody's but the organiser's own", async () => {
    expect((await test.caller().refusal('GET', `/api/fairs/${fair.id}/board`)).code).toBe('not-signed-in');
    expect((await organiser.refusal('GET', '/api/fairs/elsewhere/board')).code).toBe('not-found');
  });
});

describe('presence', () => {
  it('counts an attendee with two devices once, until the last one has left', () => {
    const presence = new Presence();
    presence.arrived('f', 'a', 's1');
    presence.arrived('f', 'a', 's2');
    presence.arrived('f', 'b', 's3');
    presence.arrived('other', 'c', 's4');
    expect(presence.online('f')).toBe(2);
    presence.left('s1');
    presence.left('s1');
    expect(presence.online('f')).toBe(2);
    presence.left('s2');
    presence.left('unknown');
    expect([presence.online('f'), presence.online('other'), presence.online('none')]).toEqual([1, 1, 0]);
  });
});
