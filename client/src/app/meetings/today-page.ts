import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VisibleMeeting } from '@afterfair/shared/rules';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { CountedPipe } from '../core/counted.pipe';
import { isolateName } from '../core/isolate-name';
import { MomentPipe } from '../core/moment.pipe';
import { Notices } from '../core/notices';
import { Now } from '../core/now';
import { SessionStore } from '../core/session';
import { EmployerDirectory } from '../employers';
import { MeetingBook } from '../offline';
import { ReflectionCard } from '../reflection';
import { EmptyState } from '../ui/empty-state';
import { FairOverNote } from '../ui/fair-over-note';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { type DayEntry, dayLines } from './day-line';
import { isRunning } from './is-running';
import { nameOf } from './name-of';
import { SavedStateWord } from './saved-state-word';
import { BookedRow } from './schedule/booked-row';
import { Schedule } from './schedule/schedule';
import { ScheduleImport } from './schedule/schedule-import';
import { upcoming } from './schedule/upcoming';

/** The attendee's meetings as a line of time, with what is missing said in words. */
@Component({
  selector: 'af-today-page',
  imports: [
    BookedRow,
    CountedPipe,
    EmptyState,
    FairOverNote,
    Icon,
    MomentPipe,
    PageHeader,
    ReflectionCard,
    RouterLink,
    SavedStateWord,
    ScheduleImport,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './today-page.html',
  styleUrl: './today-page.scss',
})
export class TodayPage {
  protected readonly book = inject(MeetingBook);
  private readonly directory = inject(EmployerDirectory);
  private readonly session = inject(SessionStore);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly schedule = inject(Schedule);
  private readonly time = inject(Now);

  protected readonly now = computed(() => this.time.ms());
  protected readonly nowText = computed(() => new Date(this.now()).toISOString());
  protected readonly fairState = computed(() => this.session.attendee()?.fair.state ?? 'open');
  protected readonly days = computed(() => {
    const [meetings, now] = [this.book.meetings(), this.now()];
    return dayLines(meetings, upcoming(this.schedule.booked(), meetings, now), now);
  });

  constructor() {
    void this.directory.load();
  }

  protected readonly keyOf = (entry: DayEntry): string => {
    if (entry.kind === 'now') return 'now';
    return entry.kind === 'meeting' ? entry.meeting.id : entry.slot.uid;
  };

  protected employerOf(meeting: VisibleMeeting): string {
    const said = this.directory.find(meeting.employerId)?.name ?? meeting.employerName;
    return said ?? this.transloco.translate<string>('meetings.today.unknown');
  }

  protected peopleOf(meeting: VisibleMeeting): string {
    const contacts = this.directory.find(meeting.employerId)?.contacts ?? [];
    return meeting.people.map((person) => nameOf(person, contacts).name).join(', ');
  }

  protected running(meeting: VisibleMeeting): boolean {
    return isRunning(meeting, this.now());
  }

  protected delete(meeting: VisibleMeeting): void {
    const name = this.employerOf(meeting);
    this.change(meeting.id, true, () =>
      this.notices.say(this.transloco.translate('meetings.deleted', { name: isolateName(name) }), () =>
        this.change(meeting.id, false),
      ),
    );
  }

  private change(id: string, deleted: boolean, then?: () => void): void {
    this.book.change(id, { deleted }).then(then, (error: unknown) => this.notices.problem(error));
  }
}
