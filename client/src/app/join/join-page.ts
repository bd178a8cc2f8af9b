import { Component, computed, inject, input, type OnInit, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { LIMITS, type AttendeeSession, type FairCard } from '@afterfair/shared/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../core/api';
import { MomentPipe } from '../core/moment.pipe';
import { Notices } from '../core/notices';
import { ProblemError } from '../core/problem-error';
import { SessionStore } from '../core/session';
import { AppBar } from '../ui/app-bar';
import { EmptyState } from '../ui/empty-state';
import { LanguagePicker } from '../ui/language-picker';
import { Skeleton } from '../ui/skeleton';
import { firstLanguages } from './first-languages';
import { hoursOf } from './hours-of';
import { TakeOver } from './take-over';
import { TakeOverNote } from './take-over-note';

/** Joining a fair: a name and the languages one writes, nothing else. */
@Component({
  selector: 'af-join-page',
  imports: [
    AppBar,
    EmptyState,
    LanguagePicker,
    MomentPipe,
    RouterLink,
    Skeleton,
    TakeOverNote,
    TranslocoDirective,
  ],
  providers: [TakeOver],
  templateUrl: './join-page.html',
  styleUrl: './join-page.scss',
})
export class JoinPage implements OnInit {
  /** From the address. */
  readonly code = input.required<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly session = inject(SessionStore);
  protected readonly takeOver = inject(TakeOver);

  protected readonly limits = LIMITS;
  protected readonly fair = signal<FairCard | null>(null);
  protected readonly fault = signal<'none' | 'unknown' | 'unreachable'>('none');
  protected readonly name = signal('');
  protected readonly languages = signal<string[]>([]);
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);

  protected readonly open = computed(() => this.fair()?.state === 'open');
  protected readonly hours = computed(() => hoursOf(this.fair()));
  protected readonly nameMissing = computed(() => this.tried() && this.name().trim() === '');
  protected readonly languageMissing = computed(() => this.tried() && this.languages().length === 0);
  /** Who this browser is already, and whether at this very fair. */
  protected readonly known = computed(() => {
    const me = this.session.attendee();
    return me === null
      ? null
      : { name: me.attendee.name, fair: me.fair.name, here: me.fair.id === this.fair()?.id };
  });

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.fault.set('none');
    try {
      if (!this.session.ready()) await this.session.load();
      const fair = await this.api.get<FairCard>(`/api/join/${encodeURIComponent(this.code())}`);
      this.languages.set(firstLanguages(navigator.languages, fair.languages));
      this.fair.set(fair);
    } catch (error) {
      const unknown =
        error instanceof ProblemError &&
        ['code-unknown', 'not-found', 'invalid-input'].includes(error.problem.code);
      this.fault.set(unknown ? 'unknown' : 'unreachable');
      if (!unknown) this.notices.problem(error);
    }
  }

  protected async join(event?: Event): Promise<void> {
    event?.preventDefault();
    this.tried.set(true);
    const name = this.name().trim();
    if (name === '' || this.languages().length === 0 || this.busy()) return;
    this.busy.set(true);
    try {
      if (!(await this.takeOver.mayGoOn())) return;
      const input = { code: this.code(), name, languages: this.languages() };
      await this.takeOver.become(await this.api.post<AttendeeSession>('/api/join', input));
      await this.router.navigateByUrl('/fair/employers');
    } catch (error) {
      this.notices.problem(error);
    } finally {
      this.busy.set(false);
    }
  }
}
