import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { OfflineError } from './offline-error';
import type { ProblemError } from './problem-error';
import { RoleConnection } from './role-connection';
import type { SocketLike } from './socket-like';

type Handler = (value: unknown) => void;

const NOT_SIGNED_IN = { type: 'about:blank', title: 'Not signed in', status: 401, code: 'not-signed-in' };

class FakeSocket implements SocketLike {
  connected = false;
  active = true;
  tries = 0;
  answer: () => Promise<unknown> = () => Promise.resolve({ ok: true, data: 'yes' });
  private readonly handlers = new Map<string, Handler[]>();

  on(event: string, handler: Handler): void {
    this.handlers.set(event, [...(this.handlers.get(event) ?? []), handler]);
  }

  off(event: string, handler: Handler): void {
    this.handlers.set(
      event,
      (this.handlers.get(event) ?? []).filter((other) => other !== handler),
    );
  }

  connect(): void {
    this.tries += 1;
  }

  disconnect(): void {
    this.connected = false;
  }

  timeout(): { emitWithAck: () => Promise<unknown> } {
    return { emitWithAck: () => this.answer() };
  }

  happens(event: string, value?: unknown): void {
    if (event === 'connect') this.connected = true;
    if (event === 'disconnect') this.connected = false;
    this.handlers.get(event)?.forEach((handler) => handler(value));
  }
}

describe('the line of one role', () => {
  let socket: FakeSocket;
  let refused: ProblemError[];
  let line: RoleConnection;

  beforeEach(() => {
    jest.useFakeTimers();
    socket = new FakeSocket();
    refused = [];
    line = new RoleConnection(
      'attendee',
      () => Promise.resolve(socket),
      () => 0,
      (_, error) => refused.push(error),
    );
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('says when it stands and when it is gone', async () => {
    await line.start();
    expect(line.connected()).toBe(false);
    socket.happens('connect');
    expect(line.connected()).toBe(true);
    socket.happens('disconnect');
    expect(line.connected()).toBe(false);
  });

  it('gives back what the ack holds, and throws the problem of a refusal', async () => {
    await line.start();
    socket.happens('connect');
    await expect(line.request('meeting:change', {})).resolves.toBe('yes');
    socket.answer = () => Promise.resolve({ ok: false, problem: NOT_SIGNED_IN });
    await expect(line.request('meeting:change', {})).rejects.toMatchObject({ problem: NOT_SIGNED_IN });
  });

  it('never hangs: without a connection a request ends after ten seconds', async () => {
    await line.start();
    const asked = expect(line.request('meeting:change', {})).rejects.toBeInstanceOf(OfflineError);
    await jest.advanceTimersByTimeAsync(10_000);
    await asked;
  });

  it('never hangs: a server that does not answer is no answer', async () => {
    await line.start();
    socket.happens('connect');
    socket.answer = () => Promise.reject(new Error('operation has timed out'));
    await expect(line.request('meeting:change', {})).rejects.toBeInstanceOf(OfflineError);
  });

  it('comes back, later and later, after the server itself hung up', async () => {
    await line.start();
    socket.happens('connect');
    socket.active = false;
    socket.happens('disconnect');
    await jest.advanceTimersByTimeAsync(250);
    expect(socket.tries).toBe(2);
    socket.happens('connect_error', new Error('busy'));
    await jest.advanceTimersByTimeAsync(250);
    expect(socket.tries).toBe(2);
    await jest.advanceTimersByTimeAsync(250);
    expect(socket.tries).toBe(3);
  });

  it('leaves a busy server alone for as long as it asks', async () => {
    const data = { type: 'about:blank', title: 'Busy', status: 503, code: 'overloaded', retryAfter: 30 };
    await line.start();
    socket.active = false;
    socket.happens('connect_error', Object.assign(new Error('refused'), { data }));
    await jest.advanceTimersByTimeAsync(29_999);
    expect(socket.tries).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(socket.tries).toBe(2);
  });

  it('does not knock again when nobody is signed in, and says so', async () => {
    await line.start();
    socket.active = false;
    socket.happens('connect_error', Object.assign(new Error('refused'), { data: NOT_SIGNED_IN }));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(socket.tries).toBe(1);
    expect(refused.map(({ problem }) => problem.code)).toEqual(['not-signed-in']);
  });

  it('hears what is sent to it, also when the listener came before the connection', async () => {
    const heard: unknown[] = [];
    const stop = line.listen('meetings:changed', (hint) => heard.push(hint));
    await line.start();
    socket.happens('meetings:changed', { cursor: 7 });
    stop();
    socket.happens('meetings:changed', { cursor: 8 });
    expect(heard).toEqual([{ cursor: 7 }]);
  });
});
