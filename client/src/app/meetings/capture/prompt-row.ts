import { Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import type { Channel, EmployerCard } from '@afterfair/shared/contracts';
import { type Prompt, promptsFor, type VisibleMeeting } from '@afterfair/shared/rules';
import { TranslocoDirective } from '@jsverse/transloco';
import { CLOCK } from '../../core/clock.token';
import { isNearlyOver } from './is-nearly-over';

const TICK_MS = 5_000;

/** In the last two minutes of a meeting: at most three things that are still missing, each a tap from its field. */
@Component({
  selector: 'af-prompt-row',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <p class="af-unseen" role="status">{{ prompts().length ? t('meetings.prompts.label') : '' }}</p>
      @if (prompts().length) {
        <ul [attr.aria-label]="t('meetings.prompts.label')">
          @for (prompt of prompts(); track prompt) {
            <li>
              <button type="button" class="af-button small" (click)="asked.emit(prompt)">
                {{ t('meetings.prompts.' + prompt) }}
              </button>
            </li>
          }
        </ul>
      }
    </ng-container>
  `,
  styles: `
    ul {
      display: flex;
      gap: var(--af-space-1);
      padding-bottom: var(--af-space-2);
    }
    li {
      flex: 1 1 0;
      min-width: 0;
      max-width: 14rem;
    }
    button {
      width: 100%;
      padding-inline: var(--af-space-1);
      border-color: var(--af-warning);
      background: var(--af-warning-soft);
    }
  `,
})
export class PromptRow {
  readonly meeting = input.required<VisibleMeeting>();
  readonly employer = input.required<EmployerCard | null>();
  /** Of the fair: where there are several, how to write is asked as well. */
  readonly channels = input.required<readonly Channel[]>();
  /** Planned length. */
  readonly minutes = input.required<number>();
  readonly asked = output<Prompt>();

  private readonly clock = inject(CLOCK);
  private readonly now = signal(this.clock());
  protected readonly prompts = computed(() =>
    isNearlyOver(this.meeting(), this.minutes(), this.now())
      ? promptsFor(this.meeting(), { contacts: this.employer()?.contacts ?? [], channels: this.channels() })
      : [],
  );

  constructor() {
    const ticks = setInterval(() => this.now.set(this.clock()), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(ticks));
  }
}
