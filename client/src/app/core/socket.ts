import { computed, inject, Injectable, signal, type Signal } from '@angular/core';
import type { ClientEvents, Role, ServerEvents } from '@afterfair/shared/contracts';
import { AppUpdates } from './app-updates';
import { Notices } from './notices';
import { OPEN_SOCKET } from './open-socket.token';
import type { ProblemError } from './problem-error';
import { RANDOM } from './random.token';
import { RoleConnection } from './role-connection';

type Payload<E extends keyof ClientEvents> = Parameters<ClientEvents[E]>[0];
type Answer<E extends keyof ClientEvents> = Parameters<Parameters<ClientEvents[E]>[1]>[0];
type Data<A> = Extract<A, { ok: true }> extends { data: infer T } ? T : never;

/** The live line to the server, one connection a role, reconnecting by itself. */
@Injectable({ providedIn: 'root' })
export class RealtimeSocket {
  private readonly open = inject(OPEN_SOCKET);
  private readonly random = inject(RANDOM);
  private readonly notices = inject(Notices);
  private readonly updates = inject(AppUpdates);
  private readonly connections = signal<ReadonlyMap<Role, RoleConnection>>(new Map());
  private readonly wanted = signal<ReadonlySet<Role>>(new Set());

  /** True while every role that asked for a connection has one. */
  readonly online: Signal<boolean> = computed(() => {
    const wanted = [...this.wanted()];
    return wanted.length > 0 && wanted.every((role) => this.connections().get(role)?.connected() === true);
  });

  connect(role: Role): void {
    this.wanted.update((roles) => new Set(roles).add(role));
    this.connection(role)
      .start()
      .catch((fault: unknown) => this.notices.problem(fault));
  }

  disconnect(role: Role): void {
    this.wanted.update((roles) => new Set([...roles].filter((other) => other !== role)));
    this.connections().get(role)?.stop();
  }

  /** Whether this one role is connected. */
  connected(role: Role): boolean {
    return this.connections().get(role)?.connected() ?? false;
  }

  /**
   * Asks and waits for the acknowledgement. Rejects with `ProblemError` when it is refused and with
   * `OfflineError` when no answer comes within ten seconds.
   */
  request<E extends keyof ClientEvents>(role: Role, event: E, payload: Payload<E>): Promise<Data<Answer<E>>> {
    return this.connection(role).request<Data<Answer<E>>>(event, payload);
  }

  /** Listens until the returned function is called; may be called before `connect`. */
  on<E extends keyof ServerEvents>(role: Role, event: E, handler: ServerEvents[E]): () => void {
    return this.connection(role).listen(event, handler as (value: unknown) => void);
  }

  private connection(role: Role): RoleConnection {
    const known = this.connections().get(role);
    if (known) return known;
    const made = new RoleConnection(role, this.open, this.random, (_, error) => this.refused(error));
    this.connections.update((map) => new Map(map).set(role, made));
    return made;
  }

  private refused(error: ProblemError): void {
    if (error.problem.code === 'version-unsupported') this.updates.serverIsNewer();
    else this.notices.problem(error);
  }
}
