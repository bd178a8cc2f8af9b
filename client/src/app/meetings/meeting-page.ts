import { Component, computed, DestroyRef, effect, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { MeetingPatch } from '@afterfair/shared/contracts';
import type { Prompt } from '@afterfair/shared/rules';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { CLOCK } from '../core/clock.token';
import { SessionStore } from '../core/session';
import { Shortcuts } from '../core/shortcuts';
import { EmployerDirectory } from '../employers';
import { LostNotesList, MeetingBook, SyncState } from '../offline';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { StandsAtFoot } from '../ui/stands-at-foot.directive';
import { PromptRow } from './capture/prompt-row';
import { InterestChoice } from './interest-choice';
import { MeetingDetails } from './meeting-details';
import { MeetingTimer } from './meeting-timer';
import { MeetingWriter } from './meeting-writer';
import { moreToSay } from './more-to-say';
import { NoteComposer } from './note-composer';
import { NoteList } from './note-list';
import { PeopleMet } from './people-met';
import { PlannedMinutes } from './planned-minutes';
import { isBookedMeeting } from './schedule/is-booked-meeting';
import { Schedule } from './schedule/schedule';
import { SavedStateWord } from './saved-state-word';

/** Logging one meeting, beside the call: everything is kept as it is typed, and nothing but the employer is required. */
@Component({
  selector: 'af-meeting-page',
  imports: [
    EmptyState,
    Icon,
    InterestChoice,
    LostNotesList,
    MeetingDetails,
    MeetingTimer,
    NoteComposer,
    NoteList,
    PeopleMet,
    PromptRow,
    RouterLink,
    SavedStateWord,
    Skeleton,
    StandsAtFoot,
    SyncState,
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
  protected readonly writer = inject(MeetingWriter);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly clock = inject(CLOCK);
  private readonly planned = inject(PlannedMinutes);
  private readonly session = inject(SessionStore);
  private readonly schedule = inject(Schedule);
  private readonly composer = viewChild(NoteComposer);
  private readonly people = viewChild(PeopleMet);
  private readonly details = viewChild(MeetingDetails);

  protected readonly meeting = computed(() => this.book.meeting(this.id()));
  /** As a list, so that another meeting has fields of its own and what was typed stays with the first. */
  protected readonly opened = computed(() => {
    const meeting = this.meeting();
    return meeting ? [meeting] : [];
  });
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

  /** The slot that was booked for this meeting. */
  protected readonly booked = computed(() => {
    const meeting = this.meeting();
    return meeting && this.schedule.booked().find((slot) => isBookedMeeting(meeting, slot));
  });
  /** How long the meeting is to be: until its slot ends, else as long as the others. */
  protected readonly minutes = computed(() => {
    const [meeting, booked] = [this.meeting(), this.booked()];
    return meeting && booked
      ? (Date.parse(booked.endsAt) - Date.parse(meeting.startedAt)) / 60_000
      : this.planned.value();
  });
  /** What the meeting's own word leaves unsaid, where the frame that says it is out of sight. */
  protected readonly moreToSay = computed(() =>
    moreToSay(this.book.savedState(this.id()), {
      unsent: this.book.unsent(),
      refused: this.book.attention().length,
      unkept: this.book.unkept(),
    }),
  );
  protected readonly channels = computed(() => this.session.attendee()?.fair.channels ?? []);
  protected readonly setting = computed(() => {
    const [session, meeting] = [this.session.attendee(), this.meeting()];
    return session && meeting && { session, meeting, employer: this.employer(), now: this.clock() };
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
    this.writer.write(this.id(), set);
  }

  /** Leads to the field where what is missing goes. */
  protected ask(prompt: Prompt): void {
    if (prompt === 'decision') this.details()?.askDecision();
    else if (prompt === 'who') this.people()?.ask();
    else if (prompt === 'follow-up') {
      if (!this.details()?.askFollowUp()) this.people()?.ask();
    } else {
      this.composer()?.choose(prompt === 'send' ? 'promise' : 'point');
      this.composer()?.focus();
    }
  }

  protected saveAndGoOn(): void {
    this.people()?.flush();
    void this.composer()?.finish();
    const meeting = this.meeting();
    if (meeting) void this.writer.saveAndGoOn(meeting, this.name(), this.minutes());
  }

  protected key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.saveAndGoOn();
    }
    if (event.key === 'Escape' && !event.defaultPrevented) {
      this.people()?.flush();
      // What is typed stays as it is and is in the box when one comes back.
      this.composer()?.keepAsDraft();
      void this.router.navigateByUrl('/fair/employers');
    }
  }
}
