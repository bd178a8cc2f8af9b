import { signal } from '@angular/core';
import type { Ack, Role } from '@afterfair/shared/contracts';
import { PROTOCOL_VERSION } from '@afterfair/shared/contracts';
import { isProblem } from './is-problem';
import { OfflineError } from './offline-error';
import { ProblemError } from './problem-error';
import { RetryPause } from './retry-pause';
import type { OpenSocket, SocketLike } from './socket-like';

type Handler = (value: unknown) => void;

const ANSWER_MS = 10_000;
/** Refusals that trying again cannot cure: the person has to sign in, or to load the new client. */
const FINAL = new Set(['not-signed-in', 'version-unsupported', 'forbidden-origin']);

/** The one socket of one role: opened once, kept up, with its listeners surviving every reconnect. */
export class RoleConnection {
  readonly connected = signal(false);
  private socket: SocketLike | null = null;
  private wanted = true;
  private readonly handlers = new Map<string, Set<Handler>>();
  private waiting: (() => void)[] = [];
  /** After the server itself hung up socket.io does not come back by itself; we do, later and later. */
  private readonly pause: RetryPause;

  constructor(
    private readonly role: Role,
    private readonly open: OpenSocket,
    random: () => number,
    private readonly onRefused: (role: Role, error: ProblemError) => void,
  ) {
    const later = (ms: number, work: () => Promise<void>) => void setTimeout(() => void work(), ms);
    this.pause = new RetryPause({ later, random }, async () => this.reconnect());
  }

  /** Connects if it is not; rejects when socket.io itself cannot be loaded. */
  async start(): Promise<void> {
    this.wanted = true;
    if (this.socket === null) {
      const socket = await this.open({ protocol: PROTOCOL_VERSION, role: this.role });
      // A stop during the loading wins.
      if (!this.wanted || this.socket !== null) return;
      this.socket = socket;
      this.attach(socket);
    }
    if (!this.socket.connected) this.socket.connect();
  }

  stop(): void {
    this.wanted = false;
    this.socket?.disconnect();
    this.socket = null;
    this.connected.set(false);
    this.wake();
  }

  listen(event: string, handler: Handler): () => void {
    const set = this.handlers.get(event) ?? new Set<Handler>();
    this.handlers.set(event, set.add(handler));
    this.socket?.on(event, handler);
    return () => {
      set.delete(handler);
      this.socket?.off(event, handler);
    };
  }

  /** Sends one request, waiting a bounded time for the connection and then for the answer. */
  async request<T>(event: string, payload: unknown): Promise<T> {
    await this.untilConnected();
    const socket = this.socket;
    if (!socket?.connected) throw new OfflineError('Not connected');
    let answer: unknown;
    try {
      answer = await socket.timeout(ANSWER_MS).emitWithAck(event, payload);
    } catch (fault) {
      throw new OfflineError('No answer in time', { cause: fault });
    }
    const ack = answer as Ack<T>;
    if (!ack.ok) throw new ProblemError(ack.problem);
    return ack.data;
  }

  private attach(socket: SocketLike): void {
    socket.on('connect', () => {
      this.pause.reset();
      this.connected.set(true);
      this.wake();
    });
    socket.on('disconnect', () => {
      this.connected.set(false);
      if (!socket.active) this.pause.begin();
    });
    socket.on('connect_error', (error) => {
      if (socket.active) return;
      const { data } = error as { data?: unknown };
      const problem = isProblem(data) ? data : null;
      if (problem !== null && FINAL.has(problem.code)) {
        this.wake();
        this.onRefused(this.role, new ProblemError(problem));
        return;
      }
      this.pause.begin(problem?.retryAfter);
    });
    for (const [event, handlers] of this.handlers) handlers.forEach((handler) => socket.on(event, handler));
  }

  private reconnect(): void {
    // One that came back by itself, or was opened anew, is on its way already.
    if (this.wanted && this.socket?.active === false) this.socket.connect();
  }

  private untilConnected(): Promise<void> {
    if (this.socket?.connected || !this.wanted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ANSWER_MS);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((go) => go());
  }
}
