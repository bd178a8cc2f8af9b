import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  AttendeeSession,
  Employer,
  FairView,
  PairingCode,
  SessionView,
} from '@afterfair/shared/contracts';
import {
  DATABASES,
  becomeOrganiser,
  Caller,
  createFair,
  enterAsRecruiter,
  FAIR_INPUT,
  joinFair,
  ORGANISER_PASSWORD,
  startTestServer,
  type TestServer,
} from '../testing/index.js';

const EMAIL = 'organiser@fair.example';

describe.each(DATABASES)('identity on %s, small but right', (database) => {
  let house: TestServer;
  let organiser: Caller;
  let fair: FairView;

  beforeAll(async () => {
    house = await startTestServer({ database });
    organiser = house.caller();
    await becomeOrganiser(organiser, house.server.setupLink ?? '', EMAIL);
    fair = await createFair(organiser);
  });

  afterAll(() => house.close());

  describe('organiser', () => {
    it('comes in by a set-up link that works once', async () => {
      const again = house.caller();
      await expect(
        becomeOrganiser(again, house.server.setupLink ?? '', 'second@fair.example'),
      ).rejects.toThrow('link-used-or-expired');
    });

    it('is not let in by a made-up or an outdated link', async () => {
      const token = 'made-up';
      const input = { token, email: 'x@fair.example', password: ORGANISER_PASSWORD };
      expect((await house.caller().refusal('POST', '/api/setup', input)).code).toBe('link-used-or-expired');
    });

    it('invites another by a link of the same kind, who sees none of their fairs', async () => {
      const { url } = await organiser.post<{ url: string }>('/api/organiser/invitations');
      const colleague = house.caller();
      await becomeOrganiser(colleague, url, 'colleague@fair.example');
      expect(await colleague.get('/api/fairs')).toEqual([]);
      expect((await colleague.refusal('GET', `/api/fairs/${fair.id}`)).code).toBe('not-found');
    });

    it('signs in with e-mail in any case and password, and out again', async () => {
      const browser = house.caller();
      await browser.post('/api/organiser/sign-in', {
        email: EMAIL.toUpperCase(),
        password: ORGANISER_PASSWORD,
      });
      expect((await browser.get<FairView[]>('/api/fairs')).map(({ id }) => id)).toContain(fair.id);
      await browser.delete('/api/session/organiser');
      expect((await browser.refusal('GET', '/api/fairs')).code).toBe('not-signed-in');
    });

    it('is told the same for a wrong password and an unknown e-mail', async () => {
      const wrong = { email: EMAIL, password: 'not the password' };
      const unknown = { email: 'nobody@fair.example', password: ORGANISER_PASSWORD };
      const answers = [wrong, unknown].map((input) =>
        house.caller().refusal('POST', '/api/organiser/sign-in', input),
      );
      const [first, second] = await Promise.all(answers);
      expect(first).toEqual(second);
      expect(first?.code).toBe('wrong-credentials');
    });
  });

  describe('attendee', () => {
    it('joins with the code in any case, a name and languages; the session is an HttpOnly cookie', async () => {
      const answer = await house.caller().send<AttendeeSession>('POST', '/api/join', {
        code: fair.joinCode.toLowerCase(),
        name: '  Ines Varga ',
        languages: ['en', 'hu'],
      });
      expect(answer.body.attendee).toMatchObject({ name: 'Ines Varga', languages: ['en', 'hu'] });
      expect(answer.body.deviceId).toMatch(/^[0-9a-f]{16}$/);
      expect(answer.headers.get('set-cookie')).toMatch(/^af_attendee=.*HttpOnly; SameSite=Lax/);
    });

    it('Bad input is an answer: a NUL, which PostgreSQL cannot store, is refused in a body and found nowhere', async () => {
      const caller = house.caller();
      const join = (name: string) =>
        caller.send('POST', '/api/join', { code: fair.joinCode, name, languages: ['en'] });
      expect(await join('Ines\u0000')).toMatchObject({ status: 400, body: { code: 'invalid-json' } });
      expect(await join('Ines \\u0000')).toMatchObject({ status: 201 });
      expect((await caller.refusal('GET', '/api/join/%00')).code).toBe('not-found');
    });

    it('is told when no fair has the code, and when the fair is not open', async () => {
      const draft = await organiser.post<FairView>('/api/fairs', FAIR_INPUT);
      const codes = ['ZZZZZZ', draft.joinCode].map((code) =>
        house.caller().refusal('GET', `/api/join/${code}`),
      );
      expect((await Promise.all(codes)).map(({ code }) => code)).toEqual(['code-unknown', 'code-unknown']);
    });

    it('lets a second device in by a pairing code that works once and for ten minutes', async () => {
      const phone = house.caller();
      const { attendee } = await joinFair(phone, fair.joinCode, 'Jon Aker');
      const { code } = await phone.post<PairingCode>('/api/pairing');
      const tablet = house.caller();
      expect(
        (await tablet.post<AttendeeSession>('/api/pair', { code: code.toLowerCase() })).attendee.id,
      ).toBe(attendee.id);
      expect((await house.caller().refusal('POST', '/api/pair', { code })).code).toBe('link-used-or-expired');
      const late = await phone.post<PairingCode>('/api/pairing');
      house.clock.advanceBy(10 * 60_000);
      expect((await house.caller().refusal('POST', '/api/pair', { code: late.code })).code).toBe(
        'link-used-or-expired',
      );
    });
  });

  describe('recruiter', () => {
    it('comes in by a personal signed link until it is revoked; open sockets end with it', async () => {
      const employer = await organiser.post<Employer>(`/api/fairs/${fair.id}/employers`, {
        name: 'Quayside Instruments',
        contacts: [{ name: 'Rosa Lindqvist' }],
      });
      const contactId = employer.contacts[0]?.id ?? '';
      const recruiter = house.caller();
      const session = await enterAsRecruiter(organiser, recruiter, { fairId: fair.id, contactId });
      expect(session).toMatchObject({
        contact: { name: 'Rosa Lindqvist' },
        employer: { name: 'Quayside Instruments' },
      });
      const socket = await recruiter.connect('recruiter');
      const ended = new Promise((resolve) => socket.once('disconnect', resolve));
      const told = new Promise((resolve) => socket.once('session:ended', resolve));
      await organiser.delete(`/api/fairs/${fair.id}/contacts/${contactId}/recruiter-link`);
      expect(await told).toEqual({ reason: 'revoked' });
      await ended;
      expect((await recruiter.refusal('GET', '/api/recruiter/threads')).code).toBe('not-signed-in');
    });

    it('is not let in by a forged link', async () => {
      for (const token of ['', 'x', '01890000-0000-7000-8000-000000000000.AAAA', 'a.b.c'])
        expect((await house.caller().refusal('POST', '/api/recruiter/enter', { token })).code).toBe(
          'link-used-or-expired',
        );
    });
  });

  describe('sessions', () => {
    it('lets one browser hold all three roles', async () => {
      const browser = house.caller();
      await browser.post('/api/organiser/sign-in', { email: EMAIL, password: ORGANISER_PASSWORD });
      await joinFair(browser, fair.joinCode, 'Ines Varga');
      const session = await browser.get<SessionView>('/api/session');
      expect([session.organiser?.email, session.attendee?.attendee.name, session.recruiter]).toEqual([
        EMAIL,
        'Ines Varga',
        null,
      ]);
    });

    it.each([undefined, 'http://evil.example', 'null'])(
      'refuses a write that comes from %s',
      async (origin) => {
        const response = await fetch(`${house.url}/api/join`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(origin !== undefined && { origin }) },
          body: JSON.stringify({ code: fair.joinCode, name: 'X', languages: ['en'] }),
        });
        expect(response.status).toBe(403);
        expect(await response.json()).toMatchObject({ code: 'forbidden-origin' });
      },
    );

    it('refuses a socket that comes from another site', async () => {
      const phone = house.caller();
      await joinFair(phone, fair.joinCode, 'Jon Aker');
      const elsewhere = new Caller(house.url, 'http://evil.example');
      await expect(elsewhere.connect('attendee')).rejects.toThrow();
    });

    it.each([
      [{ protocol: 1, role: 'attendee' }, 'not-signed-in'],
      [{ protocol: 99, role: 'attendee' }, 'version-unsupported'],
      [{ protocol: 1, role: 'king' }, 'invalid-input'],
      [{}, 'version-unsupported'],
    ])('refuses a handshake of %j with a problem', async (auth, code) => {
      await expect(house.caller().connect('attendee', auth)).rejects.toMatchObject({ problem: { code } });
    });
  });
});
