import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DiscoveryService } from '@nestjs/core';
import { uuidv7 } from 'uuidv7';
import { type Problem, type Role, ROLES } from '@afterfair/shared/contracts';
import { type AccessRule, type Handler, listHandlers } from './platform/access/index.js';
import {
  ask,
  buildWorld,
  type Caller,
  startTestServer,
  type TestServer,
  type World,
} from './testing/index.js';

/** Everybody who may try a door, with the role in which they are signed in. */
const PEOPLE = {
  nobody: null,
  attendee: 'attendee',
  otherAttendee: 'attendee',
  recruiter: 'recruiter',
  otherRecruiter: 'recruiter',
  organiser: 'organiser',
  otherOrganiser: 'organiser',
} as const satisfies Partial<Record<keyof World, Role | null>>;
type Person = keyof typeof PEOPLE;

/** Whose ids the world's ids are: to everybody else of the same role they must be as good as missing. */
const STRANGERS: Person[] = ['otherAttendee', 'otherRecruiter', 'otherOrganiser'];

/** Input that passes validation, where a route needs one before it looks at an id. */
const BODIES: Record<string, object> = {
  'PUT /api/follow-ups/:stepId/draft': { subject: 'A subject', body: 'A body', basedOn: '0'.repeat(64) },
  'POST /api/follow-ups/:stepId/skip': { skipped: true },
  'POST /api/recruiter/threads/:threadId/reply': { id: uuidv7(), kind: 'reply', body: 'Thank you.' },
};

const roleOf = (rule: AccessRule): Role | null =>
  rule === 'public' ? null : rule === 'organiser-of-fair' ? 'organiser' : rule;

describe('Nobody else’s data: every route and every socket event', () => {
  let house: TestServer;
  let world: World;
  let handlers: Handler[];

  beforeAll(async () => {
    house = await startTestServer();
    world = await buildWorld(house);
    handlers = listHandlers(house.server.app.get(DiscoveryService));
  });

  afterAll(() => house.close());

  const routes = () => handlers.filter(({ kind }) => kind === 'route');
  const events = () => handlers.filter(({ kind }) => kind === 'event');
  const ids = (): Record<string, string> => ({
    fairId: world.fair.id,
    employerId: world.employer.id,
    contactId: world.contactId,
    stepId: world.step.id,
    threadId: world.threadId,
    code: world.fair.joinCode,
    role: 'nobody',
    format: 'json',
  });
  const call = (caller: Caller, { name }: Handler, with_: Record<string, string> = ids()) => {
    const [method = '', path = ''] = name.split(' ');
    const filled = path.replace(/:(\w+)/g, (_, id: string) => encodeURIComponent(with_[id] ?? ''));
    return caller.send<Problem>(method, filled, method === 'GET' ? undefined : (BODIES[name] ?? {}));
  };

  it('finds the handlers of the running application, each with a rule', () => {
    expect(routes().length).toBeGreaterThan(35);
    expect(
      events()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['board:unwatch', 'board:watch', 'meeting:change']);
    expect(handlers.filter(({ rule }) => rule === undefined)).toEqual([]);
  });

  it('fills every id that a route names', () => {
    const named = new Set(routes().flatMap(({ name }) => [...name.matchAll(/:(\w+)/g)].map(([, id]) => id)));
    expect([...named].filter((id) => id === undefined || !ids()[id])).toEqual([]);
  });

  it('tells everybody of another role that they are not signed in', async () => {
    const tried: string[] = [];
    const letIn: string[] = [];
    for (const handler of routes()) {
      const role = handler.rule && roleOf(handler.rule);
      if (!role) continue;
      for (const person of Object.keys(PEOPLE) as Person[]) {
        if (PEOPLE[person] === role) continue;
        const { status, body } = await call(world[person], handler);
        tried.push(`${person} ${handler.name}`);
        if (status !== 401 || body.code !== 'not-signed-in')
          letIn.push(`${person} ${handler.name}: ${status}`);
      }
    }
    expect(letIn).toEqual([]);
    expect(tried.length).toBeGreaterThan(120);
  });

  it('answers a stranger of the same role exactly as if the id were missing', async () => {
    const told: string[] = [];
    const missing = { ...ids(), fairId: uuidv7(), stepId: uuidv7(), threadId: uuidv7() };
    for (const handler of routes()) {
      if (!/:(fairId|stepId|threadId)/.test(handler.name)) continue;
      for (const person of STRANGERS) {
        if (PEOPLE[person] !== (handler.rule && roleOf(handler.rule))) continue;
        const foreign = await call(world[person], handler);
        const nothing = await call(world[person], handler, missing);
        const same = JSON.stringify(foreign.body) === JSON.stringify(nothing.body);
        if (foreign.status !== 404 || nothing.status !== 404 || !same)
          told.push(`${person} ${handler.name}: ${foreign.status}`);
      }
    }
    expect(told).toEqual([]);
  });

  it('answers a foreign step in an approval exactly as a missing one', async () => {
    const approve = async (stepId: string) => {
      const items = [{ stepId, textHash: world.step.textHash }];
      const { body } = await world.otherAttendee.send<{ results: object[] }>(
        'POST',
        '/api/follow-ups/approve',
        { items },
      );
      return JSON.stringify(body).replaceAll(stepId, 'ID');
    };
    expect(await approve(world.step.id)).toBe(await approve(uuidv7()));
  });

  it('treats socket events alike: another role is not signed in, a stranger finds nothing', async () => {
    const payload = { fairId: world.fair.id };
    for (const { name, rule } of events()) {
      for (const person of Object.keys(PEOPLE) as Person[]) {
        const role = PEOPLE[person];
        if (role === null) continue;
        const socket = await world[person].connect(role);
        const answer = await ask(socket, name, payload);
        socket.disconnect();
        const code = answer.ok ? 'ok' : answer.problem.code;
        if (role !== (rule && roleOf(rule)))
          expect([name, person, code]).toEqual([name, person, 'not-signed-in']);
        else if (person === 'otherOrganiser')
          expect([name, person, code]).toEqual([name, person, 'not-found']);
        else expect(code).not.toBe('not-signed-in');
      }
    }
  });

  it('lets nobody onto a socket without a session', async () => {
    for (const role of ROLES)
      await expect(world.nobody.connect(role)).rejects.toMatchObject({ problem: { code: 'not-signed-in' } });
  });

  it('carries a private note to nobody but its owner', async () => {
    const carried: string[] = [];
    for (const handler of routes().filter(({ name }) => name.startsWith('GET '))) {
      for (const person of Object.keys(PEOPLE) as Person[]) {
        const { body } = await call(world[person], handler);
        const has = JSON.stringify(body).includes(world.noteText);
        if (has && person !== 'attendee') carried.push(`${person} ${handler.name}`);
      }
    }
    expect(carried).toEqual([]);
    const own = await world.attendee.send('GET', '/api/meetings');
    expect(JSON.stringify(own.body)).toContain(world.noteText);
  });

  it('lets the right people in', async () => {
    const shutOut: string[] = [];
    const order: (AccessRule | undefined)[] = [
      'public',
      'recruiter',
      'attendee',
      'organiser',
      'organiser-of-fair',
    ];
    const isEnding = ({ name }: Handler) => name.startsWith('DELETE ') || name.endsWith('/end');
    const sorted = routes().sort(
      (a, b) => Number(isEnding(a)) - Number(isEnding(b)) || order.indexOf(a.rule) - order.indexOf(b.rule),
    );
    const person: Record<Role, Person> = {
      attendee: 'attendee',
      recruiter: 'recruiter',
      organiser: 'organiser',
    };
    for (const handler of sorted) {
      const role = handler.rule && roleOf(handler.rule);
      const { status } = await call(world[role ? person[role] : 'nobody'], handler);
      if (status === 401 || status === 403 || status >= 500) shutOut.push(`${handler.name}: ${status}`);
    }
    expect(shutOut).toEqual([]);
  });
});
