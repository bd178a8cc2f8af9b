import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { ProblemError } from '../core/problem-error';
import { EmployerDirectory } from '../employers';
import { GiveUp, MeetingBook, type WaitingChange } from '../offline';

/** A refused change as it is shown. */
interface Refused {
  waiting: WaitingChange;
  reason: string;
  /** The employer's; null when nobody knows it. */
  name: string | null;
  /** What the notes in it say. */
  words: string[];
  /** The meeting's id, while there is one to go to. */
  meeting: string | null;
}

/** Changes that the server refused: what each was about, why, and what can be done; nothing when there are none. */
@Component({
  selector: 'af-attention-section',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (book.attention().length) {
        <section class="af-card" id="attention" aria-labelledby="attention-heading">
          <h2 id="attention-heading">{{ t('offline.attention.title') }}</h2>
          <p class="af-quiet">{{ t('offline.attention.about') }}</p>
          @for (change of refused(); track change.waiting.order) {
            <div class="change">
              <h3>
                @if (change.meeting) {
                  <a [routerLink]="['/fair/meeting', change.meeting]">
                    <bdi>{{ change.name ?? t('offline.attention.aMeeting') }}</bdi>
                  </a>
                } @else {
                  <bdi>{{ change.name ?? t('offline.attention.aMeeting') }}</bdi>
                }
              </h3>
              @for (words of change.words; track $index) {
                <blockquote>{{ words }}</blockquote>
              }
              <p>{{ change.reason }}</p>
              <div class="af-buttons">
                <button type="button" class="af-button" (click)="run(book.retry(change.waiting))">
                  {{ t('offline.attention.retry') }}
                </button>
                <button
                  type="button"
                  class="af-button quiet danger"
                  (click)="run(giveUp.run(change.waiting))"
                >
                  {{ t('offline.attention.discard') }}
                </button>
              </div>
            </div>
          }
        </section>
      }
    </ng-container>
  `,
  styles: `
    section,
    .change {
      display: grid;
      gap: var(--af-space-3);
    }
    .change {
      padding-top: var(--af-space-3);
      border-top: 1px solid var(--af-line);
    }
    blockquote {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class AttentionSection {
  protected readonly book = inject(MeetingBook);
  protected readonly giveUp = inject(GiveUp);
  private readonly notices = inject(Notices);

  private readonly directory = inject(EmployerDirectory);

  protected readonly refused = computed(() => this.book.attention().map((change) => this.shown(change)));

  constructor() {
    void this.directory.load();
  }

  protected run(deed: Promise<void>): void {
    deed.catch((error: unknown) => this.notices.problem(error));
  }

  private shown(waiting: WaitingChange): Refused {
    const { change, problem } = waiting;
    const meeting = this.book.meeting(change.meetingId);
    const { employerId, employerName } = { ...meeting, ...change.set };
    return {
      waiting,
      reason: problem === null ? '' : this.notices.words(new ProblemError(problem)),
      name: this.directory.lastSeen(employerId ?? null)?.name ?? employerName ?? null,
      words: Object.entries(change.set.notes ?? {}).flatMap(
        // A change of a note's link alone is known by the words that the note has.
        ([id, { text }]) => text ?? meeting?.notes.find((note) => note.id === id)?.text ?? [],
      ),
      meeting: meeting?.id ?? null,
    };
  }
}
