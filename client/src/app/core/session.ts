import { computed, inject, Injectable, signal, type Signal } from '@angular/core';
import type {
  AttendeeProfile,
  AttendeeSession,
  OrganiserSession,
  RecruiterSession,
  Role,
  SessionView,
} from '@afterfair/shared/contracts';
import { Api } from './api';
import { KEEP } from './keep.token';
import { OfflineError } from './offline-error';
import { ProblemError } from './problem-error';

const NOBODY: SessionView = { attendee: null, organiser: null, recruiter: null };
const KEPT = 'af-attendee';

/**
 * Who this browser is, by role. The attendee is remembered on the device, because meetings are logged
 * without a network too; organisers and recruiters are only who the server says they are.
 */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly api = inject(Api);
  private readonly keep = inject(KEEP);
  private readonly view = signal<SessionView>(NOBODY);
  private readonly loaded = signal(false);
  private loading: Promise<void> | null = null;

  readonly attendee: Signal<AttendeeSession | null> = computed(() => this.view().attendee);
  readonly organiser: Signal<OrganiserSession | null> = computed(() => this.view().organiser);
  readonly recruiter: Signal<RecruiterSession | null> = computed(() => this.view().recruiter);
  readonly ready: Signal<boolean> = this.loaded.asReadonly();

  /**
   * Takes whom this device remembers as the attendee, so that no page waits for a network that may hang. False when
   * it remembers nobody.
   */
  recall(): boolean {
    const kept = this.kept();
    if (kept !== null) this.view.update((view) => ({ ...view, attendee: kept }));
    return kept !== null;
  }

  /** Asks the server who we are; several callers share one request. Rejects with `ProblemError`. */
  load(): Promise<void> {
    this.loading ??= this.ask().finally(() => (this.loading = null));
    return this.loading;
  }

  setAttendee(attendee: AttendeeSession | null): void {
    this.view.update((view) => ({ ...view, attendee }));
    if (attendee) this.keep.setItem(KEPT, JSON.stringify(attendee));
    else this.keep.removeItem(KEPT);
  }

  setProfile(profile: AttendeeProfile): void {
    const session = this.attendee();
    if (session) this.setAttendee({ ...session, attendee: profile });
  }

  setOrganiser(organiser: OrganiserSession | null): void {
    this.view.update((view) => ({ ...view, organiser }));
  }

  setRecruiter(recruiter: RecruiterSession | null): void {
    this.view.update((view) => ({ ...view, recruiter }));
  }

  /** Ends the session of one role on the server and here. */
  async signOut(role: Role): Promise<void> {
    await this.api.delete(`/api/session/${role}`);
    if (role === 'attendee') this.setAttendee(null);
    else this.view.update((view) => ({ ...view, [role]: null }));
  }

  private async ask(): Promise<void> {
    try {
      const view = await this.api.get<SessionView>('/api/session');
      this.view.set(view);
      this.setAttendee(view.attendee);
    } catch (error) {
      // A server that is too new for this page says nothing of who we are: what was noted here is kept and shown.
      if (!(error instanceof OfflineError) && !isTooOld(error)) throw error;
      this.view.set({ ...NOBODY, attendee: this.kept() });
    } finally {
      this.loaded.set(true);
    }
  }

  private kept(): AttendeeSession | null {
    const kept = this.keep.getItem(KEPT);
    return kept === null ? null : (JSON.parse(kept) as AttendeeSession);
  }
}

function isTooOld(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'version-unsupported';
}
