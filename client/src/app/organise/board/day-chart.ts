import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Board } from '@afterfair/shared/contracts';
import { MomentPipe } from '../../core/moment.pipe';
import { dayLine } from './day-line';

/** One line over the day, and the same figures as a table under it. */
@Component({
  selector: 'af-day-chart',
  imports: [MomentPipe, TranslocoDirective],
  templateUrl: './day-chart.html',
  styleUrl: './day-chart.scss',
})
export class DayChart {
  readonly quarters = input.required<Board['overTheDay']>();
  /** IANA name of the fair's zone. */
  readonly zone = input.required<string>();
  protected readonly line = computed(() => dayLine(this.quarters()));
}
