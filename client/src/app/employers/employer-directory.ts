import { inject, Injectable, signal, type Signal } from '@angular/core';
import type { EmployerCard } from '@afterfair/shared/contracts';
import { Api } from '../core/api';
import { Notices } from '../core/notices';
import { OfflineError } from '../core/offline-error';
import { SessionStore } from '../core/session';
import { MeetingBook } from '../offline';

/** The employers of the attendee's fair: what this device remembers at once, then what the server says. */
@Injectable({ providedIn: 'root' })
export class EmployerDirectory {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly session = inject(SessionStore);
  private readonly book = inject(MeetingBook);
  private readonly list = signal<EmployerCard[]>([]);
  private readonly filled = signal(false);
  private loadedFor: string | null = null;

  readonly employers: Signal<EmployerCard[]> = this.list.asReadonly();
  /** True once there is something to show, or the server said that there is nothing. */
  readonly ready: Signal<boolean> = this.filled.asReadonly();

  find(id: string | null): EmployerCard | null {
    return this.list().find((employer) => employer.id === id) ?? null;
  }

  /** Fills the list; safe to call from every page that needs it. */
  async load(): Promise<void> {
    const attendee = this.session.attendee()?.attendee.id ?? null;
    try {
      if (this.loadedFor !== attendee) {
        this.loadedFor = attendee;
        const kept = await this.kept();
        this.list.set(kept);
        this.filled.set(kept.length > 0);
      }
      const employers = await this.api.get<EmployerCard[]>('/api/employers');
      this.list.set(employers);
      await this.book.store().keepEmployers(employers);
    } catch (error) {
      if (!(error instanceof OfflineError && this.filled())) this.notices.problem(error);
    } finally {
      this.filled.set(true);
    }
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
