import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Temporal } from 'temporal-polyfill';
import { type ReviewStep, STEP_KINDS, type StepKind } from '@afterfair/shared/contracts';
import { CLOCK } from '../../core/clock.token';
import { CountedPipe } from '../../core/counted.pipe';
import { MomentPipe } from '../../core/moment.pipe';
import { MY_ZONE } from '../my-zone.token';
import { type DayAhead, daysAhead } from './days-ahead';

/** The next 30 days at a glance: what would leave when, and what of it a reply would cancel. Opened, day by day in words. */
@Component({
  selector: 'af-days-strip',
  imports: [CountedPipe, MomentPipe, TranslocoDirective],
  templateUrl: './days-strip.html',
  styleUrl: './days-strip.scss',
})
export class DaysStrip {
  readonly steps = input.required<readonly ReviewStep[]>();
  private readonly clock = inject(CLOCK);
  private readonly zone = inject(MY_ZONE);

  protected readonly days = computed(() => daysAhead(this.steps(), this.clock(), this.zone));
  protected readonly filled = computed(() => this.days().filter(({ steps }) => steps.length > 0));
  protected readonly total = computed(() => sum(this.days().map(({ steps }) => steps.length)));
  protected readonly cancelled = computed(() => sum(this.days().map(({ unlessReply }) => unlessReply)));
  private readonly most = computed(() => Math.max(1, ...this.days().map(({ steps }) => steps.length)));

  /** Per cent of the strip's height; a single letter on a busy strip is still seen. */
  protected share(count: number): number {
    return Math.max(12, Math.round((100 * count) / this.most()));
  }

  protected isMonday(date: string): boolean {
    return Temporal.PlainDate.from(date).dayOfWeek === 1;
  }

  protected partsOf({ steps }: DayAhead): { kind: StepKind; count: number }[] {
    return STEP_KINDS.map((kind) => ({
      kind,
      count: steps.filter((step) => step.kind === kind).length,
    })).filter(({ count }) => count > 0);
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
