import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  Contact,
  Employer,
  EmployerCard,
  FairCard,
  FairView,
  JoinLink,
} from '@afterfair/shared/contracts';
import {
  DATABASES,
  becomeOrganiser,
  type Caller,
  FAIR_INPUT,
  joinFair,
  startTestServer,
  type TestServer,
} from '../testing/index.js';
import { daysUntil } from './end-fair.js';

describe.each(DATABASES)('fairs and their employers on %s', (database) => {
  let house: TestServer;
  let organiser: Caller;
  let fair: FairView;

  beforeAll(async () => {
    house = await startTestServer({ database });
    organiser = house.caller();
    await becomeOrganiser(organiser, house.server.setupLink ?? '', 'o@fair.example');
    fair = await organiser.post<FairView>('/api/fairs', FAIR_INPUT);
  });

  afterAll(() => house.close());

  it('creates a draft with a join code of six characters and the default policy', () => {
    expect(fair).toMatchObject({
      state: 'draft',
      employerCount: 0,
      policy: { thankYou: { targetHours: 24 } },
    });
    expect(fair.joinCode).toMatch(/^[A-Z2-9]{6}$/);
  });

  it('gives a join link with a QR code', async () => {
    const link = await organiser.get<JoinLink>(`/api/fairs/${fair.id}/join-link`);
    expect(link.url).toBe(`${house.url}/join/${fair.joinCode}`);
    expect(link.qrSvg).toMatch(/^<svg/);
  });

  it('is opened once', async () => {
    const opened = await organiser.post<FairView>(`/api/fairs/${fair.id}/open`);
    expect(opened.state).toBe('open');
    expect((await organiser.refusal('POST', `/api/fairs/${fair.id}/open`, {})).code).toBe('fair-state');
  });

  it('tells its attendees the channels and the policy, and nobody who only has the code', async () => {
    const card = await house.caller().get<FairCard>(`/api/join/${fair.joinCode}`);
    expect(Object.keys(card).sort()).toEqual(['days', 'id', 'languages', 'name', 'state', 'timeZone']);
    const { fair: told } = await joinFair(house.caller(), fair.joinCode, 'Ines Varga');
    expect(told).toEqual({ ...card, channels: fair.channels, policy: fair.policy });
  });

  it('tells its attendees how and when to write to a contact, and neither their address nor their opt-out', async () => {
    const path = `/api/fairs/${fair.id}/employers`;
    const employer = await organiser.post<Employer>(path, {
      name: 'Quayside Instruments',
      timeZone: 'Europe/Dublin',
      contacts: [
        {
          name: 'Rosa Lindqvist',
          email: 'rosa@quayside.example',
          language: 'de',
          timeZone: 'Europe/Berlin',
          salutation: 'Frau Lindqvist',
          optedOut: true,
        },
      ],
    });
    const attendee = house.caller();
    await joinFair(attendee, fair.joinCode, 'Tomas Lind');
    const [rosa] = employer.contacts;
    const { id, name, title, language, timeZone, salutation } = rosa ?? ({} as Contact);
    expect(await attendee.get<EmployerCard[]>('/api/employers')).toEqual([
      {
        ...{ id: employer.id, name: 'Quayside Instruments', country: '', timeZone: 'Europe/Dublin' },
        ...{ booth: '', positions: [] },
        contacts: [{ id, name, title, language, timeZone, salutation }],
      },
    ]);
    await organiser.delete(`${path}/${employer.id}`);
  });

  it('sends a long list of employers compressed', async () => {
    const path = `/api/fairs/${fair.id}/employers`;
    const positions = Array.from({ length: 40 }, (_none, at) => ({ title: `Grid Data Engineer ${at}` }));
    const { id } = await organiser.post<Employer>(path, { name: 'Quayside Instruments', positions });
    const attendee = house.caller();
    await joinFair(attendee, fair.joinCode, 'Tomas Lind');
    const { headers, body } = await attendee.send<EmployerCard[]>('GET', '/api/employers');
    expect(headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(body[0]?.positions).toHaveLength(40);
    await organiser.delete(`${path}/${id}`);
  });

  it.each<[string, object, string]>([
    ['a zone that does not exist', { timeZone: 'Europe/Moonbase' }, '/timeZone'],
    ['no day', { days: [] }, '/days'],
    [
      'a day that closes before it opens',
      { days: [{ opensAt: '2026-11-19T09:00:00Z', closesAt: '2026-11-19T08:00:00Z' }] },
      '/days/0/closesAt',
    ],
    [
      'an instant without offset',
      { days: [{ opensAt: '2026-11-19T09:00:00', closesAt: '2026-11-19T10:00:00Z' }] },
      '/days/0/opensAt',
    ],
    ['a language that is none', { languages: ['english'] }, '/languages'],
    ['a policy out of bounds', { policy: { reminders: { max: 3 } } }, '/policy/reminders/max'],
    ['an unknown field of the policy', { policy: { spam: true } }, '/policy/spam'],
    ['an unknown field', { owner: 'me' }, '/owner'],
  ])('refuses %s with a pointer', async (_what, change, pointer) => {
    const problem = await organiser.refusal('POST', '/api/fairs', { ...FAIR_INPUT, ...change });
    expect(problem.code).toBe('invalid-input');
    expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('Bad input is an answer: broken JSON and bodies over the limit are problems without a stack', async () => {
    expect((await organiser.refusal('POST', '/api/fairs', '{"name": ')).code).toBe('invalid-json');
    const large = JSON.stringify({ ...FAIR_INPUT, name: 'x'.repeat(70_000) });
    expect((await organiser.refusal('POST', '/api/fairs', large)).code).toBe('too-large');
  });

  it('keeps ids of positions and contacts when an employer is edited, and drops what is no longer listed', async () => {
    const path = `/api/fairs/${fair.id}/employers`;
    const first = await organiser.post<Employer>(path, {
      name: 'Quayside Instruments',
      country: 'IE',
      positions: [{ title: 'Test Engineer' }, { title: 'Buyer' }],
      contacts: [{ name: 'Rosa Lindqvist', email: 'rosa@quayside.example' }, { name: 'Per Aas' }],
    });
    const kept = { id: first.contacts[1]?.id, name: 'Per Aas-Holm' };
    const edited = await organiser.put<Employer>(`${path}/${first.id}`, {
      name: 'Quayside',
      contacts: [kept],
    });
    expect(edited).toMatchObject({ id: first.id, name: 'Quayside', positions: [], contacts: [kept] });
    expect(await organiser.get(path)).toEqual([edited]);
    const foreign = { name: 'Quayside', contacts: [{ id: first.contacts[0]?.id, name: 'Rosa' }] };
    const problem = await organiser.refusal('PUT', `${path}/${first.id}`, foreign);
    expect(problem.errors).toMatchObject([{ pointer: '/contacts/0/id' }]);
    await organiser.delete(`${path}/${first.id}`);
    expect(await organiser.get(path)).toEqual([]);
  });
});

describe('a fair that is ended early closes when it is ended (T1)', () => {
  const days = [
    { opensAt: '2026-11-19T08:00:00.000Z', closesAt: '2026-11-19T16:00:00.000Z' },
    { opensAt: '2026-11-20T08:00:00.000Z', closesAt: '2026-11-20T16:00:00.000Z' },
  ];

  it.each([
    ['after its last closing', '2026-11-20T16:00:00.000Z', days],
    [
      'on its second day',
      '2026-11-20T12:00:00.000Z',
      [days[0], { ...days[1], closesAt: '2026-11-20T12:00:00.000Z' }],
    ],
    ['between its days', '2026-11-19T20:00:00.000Z', [days[0]]],
    [
      'before its first opening',
      '2026-11-18T10:00:00.000Z',
      [{ opensAt: '2026-11-18T09:59:00.000Z', closesAt: '2026-11-18T10:00:00.000Z' }],
    ],
  ])('%s', (_when, now, held) => {
    expect(daysUntil(days, now)).toEqual(held);
  });
});
