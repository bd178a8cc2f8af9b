import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { ProblemError } from '../core/problem-error';
import { MeetingBook, type WaitingChange } from '../offline';

/** Changes that the server refused, each with its reason and what can be done; nothing when there are none. */
@Component({
  selector: 'af-attention-section',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (book.attention().length) {
        <section class="af-card" id="attention" aria-labelledby="attention-heading">
          <h2 id="attention-heading">{{ t('offline.attention.title') }}</h2>
          <p class="af-quiet">{{ t('offline.attention.about') }}</p>
          @for (change of book.attention(); track change.order) {
            <div class="change">
              <p>{{ reason(change) }}</p>
              <div class="af-buttons">
                <button type="button" class="af-button" (click)="run(book.retry(change))">
                  {{ t('offline.attention.retry') }}
                </button>
                <button type="button" class="af-button quiet danger" (click)="run(book.discard(change))">
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
  `,
})
export class AttentionSection {
  protected readonly book = inject(MeetingBook);
  private readonly notices = inject(Notices);

  protected reason({ problem }: WaitingChange): string {
    return problem === null ? '' : this.notices.words(new ProblemError(problem));
  }

  protected run(deed: Promise<void>): void {
    deed.catch((error: unknown) => this.notices.problem(error));
  }
}
