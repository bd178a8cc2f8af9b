import { Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { CLOCK } from '../core/clock.token';
import { MomentPipe } from '../core/moment.pipe';
import { PlannedMinutes } from './planned-minutes';
import { timeLeft } from './time-left';

/** What is left of a running meeting; of one that has ended, from when to when it was. */
@Component({
  selector: 'af-meeting-timer',
  imports: [MomentPipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (endedAt(); as until) {
        <span class="af-quiet">
          {{
            t('meetings.timer.from', {
              from: startedAt() | afMoment: 'time',
              until: until | afMoment: 'time',
            })
          }}
        </span>
      } @else {
        @let left = state();
        <span role="timer" aria-live="off" class="clock" [class.over]="left.over">
          {{ t(left.over ? 'meetings.timer.over' : 'meetings.timer.left', { time: left.clock }) }}
        </span>
        @if (bookedUntil(); as until) {
          <span class="af-quiet">
            {{ t('meetings.timer.until', { until: until | afMoment: 'time' }) }}
          </span>
        } @else {
          <select
            #length
            [attr.aria-label]="t('meetings.timer.length')"
            (change)="planned.choose(+length.value)"
          >
            @for (minutes of planned.choices; track minutes) {
              <option [value]="minutes" [selected]="minutes === planned.value()">
                {{ t('meetings.timer.minutes', { count: minutes }) }}
              </option>
            }
          </select>
        }
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: var(--af-space-1);
      font-size: var(--af-text-13);
    }
    .clock {
      font-weight: 600;
    }
    .over {
      color: var(--af-warning);
    }
    select {
      min-height: var(--af-target);
      padding: 0 var(--af-space-1);
      border: 0;
      border-radius: var(--af-radius-chip);
      background: transparent;
      color: var(--af-ink-quiet);
      cursor: pointer;
    }
    option {
      background: var(--af-surface);
      color: var(--af-ink);
    }
  `,
})
export class MeetingTimer {
  readonly startedAt = input.required<string>();
  readonly endedAt = input<string | null>(null);

  /** Planned length. */
  readonly minutes = input.required<number>();
  /** ISO 8601: the end of the slot that was booked, where one was. */
  readonly bookedUntil = input<string | null>(null);

  protected readonly planned = inject(PlannedMinutes);
  private readonly clock = inject(CLOCK);
  private readonly now = signal(this.clock());
  protected readonly state = computed(() => timeLeft(this.startedAt(), this.minutes(), this.now()));

  constructor() {
    const ticks = setInterval(() => this.now.set(this.clock()), 1000);
    inject(DestroyRef).onDestroy(() => clearInterval(ticks));
  }
}
