import {
  CdkFixedSizeVirtualScroll,
  CdkVirtualForOf,
  CdkVirtualScrollableWindow,
  CdkVirtualScrollViewport,
} from '@angular/cdk/scrolling';
import {
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { LIMITS, type EmployerCard } from '@afterfair/shared/contracts';
import { foldText } from '@afterfair/shared/rules';
import { TranslocoDirective } from '@jsverse/transloco';
import { Now } from '../core/now';
import { CountedPipe } from '../core/counted.pipe';
import { InterfaceLanguage } from '../core/language';
import { MomentPipe } from '../core/moment.pipe';
import { Notices } from '../core/notices';
import { SessionStore } from '../core/session';
import { Shortcuts } from '../core/shortcuts';
import { BookedRow, isRunning, Schedule, upcoming } from '../meetings';
import { MeetingBook } from '../offline';
import { EmptyState } from '../ui/empty-state';
import { FairOverNote } from '../ui/fair-over-note';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { countryNames } from './country-names';
import { EmployerDirectory } from './employer-directory';
import { EmployerRow, type MetBefore } from './employer-row';
import { Favourites } from './favourites';
import { favouritesFirst } from './favourites-first';
import { findable, findEmployers } from './find-employers';

/** Height of a row in rem; the same number stands in the row's own style. */
const ROW_REM = 4.5;

/** So long before it begins a booked meeting stands on top. */
const NEXT_MS = 2 * 60 * 60_000;

/** All employers of the fair, the one being met first; "Log" begins a meeting. */
@Component({
  selector: 'af-employers-page',
  imports: [
    BookedRow,
    CdkFixedSizeVirtualScroll,
    CdkVirtualForOf,
    CdkVirtualScrollableWindow,
    CdkVirtualScrollViewport,
    CountedPipe,
    EmployerRow,
    EmptyState,
    FairOverNote,
    Icon,
    MomentPipe,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './employers-page.html',
  styleUrl: './employers-page.scss',
})
export class EmployersPage {
  protected readonly directory = inject(EmployerDirectory);
  private readonly book = inject(MeetingBook);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly now = inject(Now);
  private readonly language = inject(InterfaceLanguage);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('search');
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);

  protected readonly favourites = inject(Favourites);
  private readonly schedule = inject(Schedule);
  private readonly session = inject(SessionStore);
  private beginning = false;

  protected readonly limits = LIMITS;
  protected readonly fairState = computed(() => this.session.attendee()?.fair.state ?? 'open');
  protected readonly query = signal('');
  protected readonly rowHeight =
    ROW_REM * parseFloat(getComputedStyle(inject(DOCUMENT).documentElement).fontSize || '16');
  protected readonly country = computed(() => countryNames(this.language.current()));
  private readonly index = computed(() =>
    this.directory.employers().map((employer) => findable(employer, this.country()(employer.country))),
  );
  /** The favourites first, until something is looked for. */
  protected readonly found = computed(() => {
    const found = findEmployers(this.index(), this.query());
    return this.query().trim() === '' ? favouritesFirst(found, this.favourites.ids()) : found;
  });
  /** What is booked next, once it is near. */
  protected readonly next = computed(() => {
    const now = this.now.ms();
    const [next] = upcoming(this.schedule.booked(), this.book.meetings(), now);
    return next && Date.parse(next.startsAt) - now < NEXT_MS ? next : null;
  });
  /** What was typed, when no employer is called exactly so. */
  protected readonly unlisted = computed(() => {
    const typed = this.query().trim();
    const folded = foldText(typed);
    return folded === '' || this.index().some(({ name }) => name === folded) ? '' : typed;
  });
  protected readonly met = computed(() => {
    const now = this.now.ms();
    const met = new Map<string, MetBefore>();
    for (const meeting of this.book.meetings()) {
      const key = meeting.employerId;
      if (key !== null) met.set(key, { ...meeting, running: isRunning(meeting, now) });
    }
    return met;
  });
  protected readonly running = computed(() =>
    this.book
      .meetings()
      .filter((meeting) => isRunning(meeting, this.now.ms()))
      .map((meeting) => ({
        id: meeting.id,
        name: this.directory.find(meeting.employerId)?.name ?? meeting.employerName ?? '',
      })),
  );

  constructor() {
    void this.directory.load();
    const shortcuts = inject(Shortcuts);
    const focus = () => this.field()?.nativeElement.focus();
    const leave = ['/', 'n'].map((key) => shortcuts.on(key, focus));
    inject(DestroyRef).onDestroy(() => leave.forEach((stop) => stop()));
    effect(() => {
      if (this.fragment() === 'search') this.field()?.nativeElement.focus();
    });
  }

  protected readonly byId = (_: number, employer: EmployerCard): string => employer.id;

  protected logFirst(event: Event): void {
    event.preventDefault();
    const [first] = this.found();
    if (this.query().trim() === '') return;
    if (first) void this.log({ employerId: first.id });
    else void this.log({ employerName: this.unlisted() });
  }

  protected open(meetingId: string): void {
    void this.router.navigate(['/fair/meeting', meetingId]);
  }

  /** Begins a meeting, or goes on with the one that is running with this employer. */
  protected async log(employer: { employerId: string } | { employerName: string }): Promise<void> {
    // A second click on the same button is the same meeting.
    if (this.beginning) return;
    this.beginning = true;
    try {
      const met = 'employerId' in employer ? this.met().get(employer.employerId) : undefined;
      const id = met?.running ? met.id : await this.book.start(employer);
      await this.router.navigate(['/fair/meeting', id]);
    } catch (error) {
      this.notices.problem(error);
    } finally {
      this.beginning = false;
    }
  }
}
