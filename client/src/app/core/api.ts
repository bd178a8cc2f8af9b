import { inject, Injectable } from '@angular/core';
import { type Problem, PROTOCOL_HEADER, PROTOCOL_VERSION } from '@afterfair/shared/contracts';
import { AppUpdates } from './app-updates';
import { FETCH } from './fetch.token';
import { isProblem } from './is-problem';
import { OfflineError } from './offline-error';
import { ProblemError } from './problem-error';

const PATIENCE_MS = 20_000;
/** The service worker keeps out of it: it would answer for a server that cannot be reached. */
const HEADERS = {
  accept: 'application/json',
  'ngsw-bypass': 'true',
  [PROTOCOL_HEADER]: String(PROTOCOL_VERSION),
};

/**
 * JSON over HTTP to our own server, with the cookies of this browser's sessions. Paths begin with `/api`.
 * Rejects with `ProblemError` when the server refuses, with `OfflineError` when nothing comes back in time.
 */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly fetch = inject(FETCH);
  private readonly updates = inject(AppUpdates);

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  post<T>(path: string, body?: unknown): Promise<T> {
    return this.send<T>('POST', path, body);
  }

  put<T>(path: string, body?: unknown): Promise<T> {
    return this.send<T>('PUT', path, body);
  }

  patch<T>(path: string, body?: unknown): Promise<T> {
    return this.send<T>('PATCH', path, body);
  }

  delete<T = void>(path: string): Promise<T> {
    return this.send<T>('DELETE', path);
  }

  /** A file as it is, for saving. */
  async text(path: string): Promise<string> {
    const response = await this.ask('GET', path);
    return whole(response.text());
  }

  private async send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.ask(method, path, body);
    if (response.status === 204) return undefined as T;
    return (await whole(response.json())) as T;
  }

  private async ask(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await this.reach(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: body === undefined ? HEADERS : { ...HEADERS, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return response;
    const problem = await problemOf(response);
    if (problem.code === 'version-unsupported') this.updates.serverIsNewer();
    throw new ProblemError(problem);
  }

  private async reach(path: string, init: RequestInit): Promise<Response> {
    try {
      return await this.fetch(path, init);
    } catch (fault) {
      throw new OfflineError('No answer from the server', { cause: fault });
    }
  }
}

/** What was promised came in part, or from somebody between us and the server: it is as good as no answer. */
async function whole<T>(body: Promise<T>): Promise<T> {
  try {
    return await body;
  } catch (fault) {
    throw new OfflineError('The answer did not come whole', { cause: fault });
  }
}

/** The problem in a refusal; one is made when something between us and the server answered in its own words. */
async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) return body;
  return {
    type: 'about:blank',
    title: response.statusText || 'Unexpected answer',
    status: response.status,
    code: response.status === 413 ? 'too-large' : response.status >= 502 ? 'overloaded' : 'internal',
  };
}
