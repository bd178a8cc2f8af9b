import { DestroyRef, effect, inject, Injectable, signal, type Signal, untracked } from '@angular/core';
import type { EmployerCard } from '@afterfair/shared/contracts';
import { Api } from '../core/api';
import { Notices } from '../core/notices';
import { OfflineError } from '../core/offline-error';
import { SessionStore } from '../core/session';
import { RealtimeSocket } from '../core/socket';
import { MeetingBook } from '../offline';

/**
 * The employers of the attendee's fair: what this device remembers at once, then what the server says. It is asked again
 * when it hints at a change, and after a time in which a hint could not come.
 */
@Injectable({ providedIn: 'root' })
export class EmployerDirectory {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly session = inject(SessionStore);
  private readonly book = inject(MeetingBook);
  private readonly socket = inject(RealtimeSocket);
  private readonly list = signal<EmployerCard[]>([]);
  private readonly filled = signal(false);
  /** Every employer that the list has had while this page is open, by id. */
  private readonly seen = signal<ReadonlyMap<string, EmployerCard>>(new Map());
  private loadedFor: string | null = null;
  /** Goes up whenever the fair changed, or may have. */
  private turn = 0;
  /** The turn that the list shows; null when it may have been missed. */
  private shownTurn: number | null = null;

  readonly employers: Signal<EmployerCard[]> = this.list.asReadonly();
  /** True once there is something to show, or the server said that there is nothing. */
  readonly ready: Signal<boolean> = this.filled.asReadonly();

  constructor() {
    const leave = this.socket.on('attendee', 'fair:changed', () => {
      this.turn += 1;
      if (this.loadedFor !== null) void this.load();
    });
    inject(DestroyRef).onDestroy(leave);
    effect(() => {
      if (!this.socket.connected('attendee')) this.turn += 1;
    });
  }

  find(id: string | null): EmployerCard | null {
    return this.list().find((employer) => employer.id === id) ?? null;
  }

  /** Also an employer that is on the list no more; null when it was not while this page is open. */
  lastSeen(id: string | null): EmployerCard | null {
    return this.seen().get(id ?? '') ?? null;
  }

  /** Fills the list; safe to call from every page that needs it, and asks nobody while the list is known to be right. */
  async load(): Promise<void> {
    const attendee = this.attendee();
    try {
      if (this.loadedFor !== attendee) {
        this.loadedFor = attendee;
        this.shownTurn = null;
        const kept = await this.kept();
        if (this.attendee() !== attendee) return;
        this.seen.set(new Map());
        this.take(kept);
        this.filled.set(kept.length > 0);
      }
      if (this.shownTurn === this.turn) return;
      const turn = untracked(() => this.socket.connected('attendee')) ? this.turn : null;
      const employers = await this.api.get<EmployerCard[]>('/api/employers');
      // Somebody else may have signed in meanwhile, to another fair.
      if (this.attendee() !== attendee) return;
      await this.show(employers);
      this.shownTurn = turn;
    } catch (error) {
      if (!(error instanceof OfflineError && this.filled())) this.notices.problem(error);
    } finally {
      this.filled.set(true);
    }
  }

  private attendee(): string | null {
    return this.session.attendee()?.attendee.id ?? null;
  }

  private async show(employers: EmployerCard[]): Promise<void> {
    // Hundreds of rows are neither stored nor drawn again for nothing.
    if (JSON.stringify(employers) === JSON.stringify(this.list())) return;
    this.take(employers);
    await this.book.store().keepEmployers([...employers, ...this.stillNamed(employers)]);
  }

  private take(employers: EmployerCard[]): void {
    this.seen.update((seen) => new Map([...seen, ...employers.map((card) => [card.id, card] as const)]));
    this.list.set(employers);
  }

  /** Those off the list that a change which waits here names: what they were called must outlast a reload. */
  private stillNamed(employers: EmployerCard[]): EmployerCard[] {
    const listed = new Set(employers.map(({ id }) => id));
    const named = new Set(this.book.takeAlong().changes.map(({ set }) => set.employerId));
    return [...untracked(this.seen).values()].filter(({ id }) => named.has(id) && !listed.has(id));
  }

  /** A browser that stores nothing can still show the list; that it stores nothing is said. */
  private async kept(): Promise<EmployerCard[]> {
    try {
      return await this.book.store().employers();
    } catch (fault) {
      this.notices.problem(fault);
      return [];
    }
  }
}
