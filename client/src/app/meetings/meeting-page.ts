import { Component, computed, DestroyRef, effect, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { MeetingPatch } from '@afterfair/shared/contracts';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { isolateName } from '../core/isolate-name';
import { CLOCK } from '../core/clock.token';
import { CountedPipe } from '../core/counted.pipe';
import { Notices } from '../core/notices';
import { Shortcuts } from '../core/shortcuts';
import { EmployerDirectory } from '../employers';
import { MeetingBook } from '../offline';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { InterestChoice } from './interest-choice';
import { MeetingDetails } from './meeting-details';
import { meetingEnd } from './meeting-end';
import { MeetingTimer } from './meeting-timer';
import { NoteComposer, type WrittenNote } from './note-composer';
import { NoteList } from './note-list';
import { PeopleMet, type WrittenPerson } from './people-met';
import { PlannedMinutes } from './planned-minutes';
import { SavedStateWord } from './saved-state-word';

/** Logging one meeting, beside the call: everything is kept as it is typed, and nothing but the employer is required. */
@Component({
  selector: 'af-meeting-page',
  imports: [
    CountedPipe,
    EmptyState,
    Icon,
    InterestChoice,
    MeetingDetails,
    MeetingTimer,
    NoteComposer,
    NoteList,
    PeopleMet,
    RouterLink,
    SavedStateWord,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './meeting-page.html',
  styleUrl: './meeting-page.scss',
  host: { '(document:keydown)': 'key($event)' },
})
export class MeetingPage {
  /** The meeting's id, from the address. */
  readonly id = input.required<string>();

  protected readonly book = inject(MeetingBook);
  private readonly directory = inject(EmployerDirectory);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly clock = inject(CLOCK);
  private readonly planned = inject(PlannedMinutes);
  private readonly composer = viewChild(NoteComposer);

  protected readonly meeting = computed(() => this.book.meeting(this.id()));
  protected readonly employer = computed(() => this.directory.find(this.meeting()?.employerId ?? null));
  protected readonly name = computed(() => {
    const said = this.employer()?.name ?? this.meeting()?.employerName;
    return said ?? this.transloco.translate<string>('meetings.today.unknown');
  });
  /** Without the one that is still in the box. */
  protected readonly notes = computed(() => {
    const draft = this.composer()?.draftId();
    return this.meeting()?.notes.filter(({ id }) => id !== draft) ?? [];
  });

  constructor() {
    void this.directory.load();
    const shortcuts = inject(Shortcuts);
    const leave = [1, 2, 3, 4, 5].map((interest) =>
      shortcuts.on(String(interest), () => this.write({ interest })),
    );
    inject(DestroyRef).onDestroy(() => leave.forEach((stop) => stop()));
    // The meeting may still be on its way out of the device's store when the page opens.
    effect(() => this.composer()?.focus());
  }

  protected write(set: MeetingPatch): void {
    this.book.change(this.id(), set).catch((error: unknown) => this.notices.problem(error));
  }

  protected writeNote({ id, set }: WrittenNote): void {
    this.write({ notes: { [id]: set } });
    if (set.deleted && this.composer()?.draftId() !== id) {
      this.notices.say(this.transloco.translate('meetings.notes.deleted'), () =>
        this.write({ notes: { [id]: { deleted: false } } }),
      );
    }
  }

  protected writePerson({ id, set }: WrittenPerson): void {
    this.write({ people: { [id]: set } });
  }

  /** Closes the meeting, if it is running, and goes on to the next employer. */
  protected async saveAndGoOn(): Promise<void> {
    this.composer()?.flush();
    const meeting = this.meeting();
    if (meeting?.endedAt === null)
      this.write({ endedAt: meetingEnd(meeting.startedAt, this.planned.value(), this.clock()) });
    await this.router.navigate(['/fair/employers'], { fragment: 'search' });
  }

  protected async delete(): Promise<void> {
    const id = this.id();
    const name = this.name();
    this.write({ deleted: true });
    await this.router.navigateByUrl('/fair/employers');
    this.notices.say(this.transloco.translate('meetings.deleted', { name: isolateName(name) }), () => {
      this.book
        .change(id, { deleted: false })
        .then(() => this.router.navigate(['/fair/meeting', id]))
        .catch((error: unknown) => this.notices.problem(error));
    });
  }

  protected key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.saveAndGoOn();
    }
    if (event.key === 'Escape' && !event.defaultPrevented) {
      // What is typed stays: leaving a field and leaving the page both save it.
      void this.router.navigateByUrl('/fair/employers');
    }
  }
}
