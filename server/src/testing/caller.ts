import { io, type Socket } from 'socket.io-client';
import {
  type Ack,
  type ClientEvents,
  type Problem,
  PROTOCOL_VERSION,
  type Role,
  type ServerEvents,
} from '@afterfair/shared/contracts';

/** What a server answered. */
export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** A socket as a page of ours has it. */
export type CallerSocket = Socket<ServerEvents, ClientEvents>;

/** How long a test or the demo waits for an answer before it is a failure. */
const ANSWER_MS = 20_000;

/** Somebody with a browser's habits: keeps cookies and says where its requests come from. */
export class Caller {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    private readonly origin: string = url,
  ) {}

  /** The same person, cookies and all, after the server has moved. */
  movedTo(url: string): Caller {
    const moved = new Caller(url);
    for (const [name, value] of this.cookies) moved.cookies.set(name, value);
    return moved;
  }

  /** Sends a request; an answer of any status is an answer. */
  async send<T = unknown>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { origin: this.origin, cookie: this.cookieHeader, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(ANSWER_MS),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : text) as T,
    };
  }

  get<T>(path: string): Promise<T> {
    return this.must<T>('GET', path);
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.must<T>('POST', path, body);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.must<T>('PUT', path, body);
  }

  patch<T>(path: string, body: unknown): Promise<T> {
    return this.must<T>('PATCH', path, body);
  }

  async delete(path: string): Promise<void> {
    await this.must('DELETE', path);
  }

  /** The problem that a request is refused with. @throws Error when it is not refused. */
  async refusal(method: string, path: string, body?: unknown): Promise<Problem> {
    const answer = await this.send<Problem>(method, path, body);
    if (answer.status < 400)
      throw new Error(`${method} ${path} was not refused but answered ${answer.status}.`);
    return answer.body;
  }

  /** Connects in a role; rejects with the server's problem when it is not let in. */
  connect(
    role: Role,
    auth: Record<string, unknown> = { protocol: PROTOCOL_VERSION, role },
  ): Promise<CallerSocket> {
    const socket: CallerSocket = io(this.url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      timeout: ANSWER_MS,
      auth,
      extraHeaders: { cookie: this.cookieHeader, origin: this.origin },
    });
    return new Promise((resolve, reject) => {
      socket.once('connect', () => resolve(socket));
      // A server that dies between the transport and the handshake closes without saying more. After a refusal the
      // client closes by itself, and says why right after.
      socket.io.once('close', (reason) => {
        queueMicrotask(() => reject(new Error(`websocket error: ${reason}`)));
      });
      socket.once('connect_error', (error: Error & { data?: Problem }) => {
        reject(Object.assign(error, { problem: error.data }));
        socket.disconnect();
      });
    });
  }

  private async must<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.send<T>(method, path, body);
    if (answer.status >= 400)
      throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** As a browser sends it along. */
  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const at = pair.indexOf('=');
    if (pair.slice(at + 1) === '') this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

/** Sends an event and waits for its ack, whatever it says. Any payload, so that bad ones can be tried. */
export async function ask<T>(socket: CallerSocket, event: string, payload: unknown): Promise<Ack<T>> {
  const loose = socket as unknown as Socket;
  return (await loose.timeout(ANSWER_MS).emitWithAck(event, payload)) as Ack<T>;
}
