import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { PROTOCOL_VERSION } from '@afterfair/shared/contracts';
import { Api } from './api';
import { AppUpdates } from './app-updates';
import { FETCH } from './fetch.token';
import { OfflineError } from './offline-error';

/** As much of a response as is looked at; jsdom has none. */
function answer(status: number, body: string): Response {
  const response: Partial<Response> = {
    ok: status < 400,
    status,
    statusText: 'Some words',
    json: async () => JSON.parse(body) as unknown,
  };
  return response as Response;
}

describe('the api', () => {
  let next: () => Promise<Response>;
  let asked: { path: string; init: RequestInit | undefined }[];
  let api: Api;
  let tooOld: number;

  beforeEach(() => {
    asked = [];
    const fake: typeof fetch = (path, init) => {
      asked.push({ path: path as string, init });
      return next();
    };
    tooOld = 0;
    TestBed.configureTestingModule({
      providers: [
        { provide: FETCH, useValue: fake },
        { provide: AppUpdates, useValue: { serverIsNewer: () => (tooOld += 1) } },
      ],
    });
    api = TestBed.inject(Api);
  });

  it('sends JSON with the cookies and gives back what was answered', async () => {
    next = async () => answer(200, '{"id":"f"}');
    await expect(api.post('/api/fairs', { name: 'N' })).resolves.toEqual({ id: 'f' });
    expect(asked[0]?.init).toMatchObject({
      method: 'POST',
      credentials: 'same-origin',
      body: '{"name":"N"}',
    });
  });

  it('rejects with the problem that the server named', async () => {
    const problem = { type: 'about:blank', title: 'Gone', status: 404, code: 'not-found' };
    next = async () => answer(404, JSON.stringify(problem));
    await expect(api.get('/api/threads/x')).rejects.toMatchObject({ name: 'ProblemError', problem });
  });

  it('names its version, and says when the server does not speak it any more', async () => {
    const problem = { type: 'about:blank', title: 'Old', status: 400, code: 'version-unsupported' };
    next = async () => answer(400, JSON.stringify(problem));
    await expect(api.get('/api/session')).rejects.toMatchObject({ problem });
    expect(asked[0]?.init?.headers).toMatchObject({ 'afterfair-protocol': String(PROTOCOL_VERSION) });
    expect(tooOld).toBe(1);
  });

  it.each<[what: string, body: string]>([
    ['breaks off in the middle', '{"results":[{"ok":true'],
    ['is a page of the network between', '<html>Accept the terms of our network</html>'],
  ])('calls it no answer when what came %s', async (_what, body) => {
    next = async () => answer(200, body);
    await expect(api.post('/api/meetings/changes', {})).rejects.toBeInstanceOf(OfflineError);
    const text = () => Promise.reject(new TypeError('network error'));
    next = async () => Object.assign(answer(200, ''), { text });
    await expect(api.text('/api/my-data/json')).rejects.toBeInstanceOf(OfflineError);
  });

  it('calls it busy when a proxy answers in words of its own', async () => {
    next = async () => answer(502, '<html>Bad gateway</html>');
    await expect(api.get('/api/session')).rejects.toMatchObject({
      problem: { code: 'overloaded', status: 502 },
    });
  });

  it('tells no answer from a refusal', async () => {
    next = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(api.get('/api/session')).rejects.toBeInstanceOf(OfflineError);
  });

  it('gives nothing back for 204', async () => {
    next = async () => answer(204, '');
    await expect(api.delete('/api/session/attendee')).resolves.toBeUndefined();
  });
});
