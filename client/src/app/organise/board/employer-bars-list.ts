import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Board } from '@afterfair/shared/contracts';
import { employerBars } from './employer-bars';

/** Employers with the number of their meetings as a figure and a bar; those nobody visited yet come first. */
@Component({
  selector: 'af-employer-bars',
  imports: [TranslocoDirective],
  templateUrl: './employer-bars-list.html',
  styleUrl: './employer-bars-list.scss',
})
export class EmployerBars {
  readonly employers = input.required<Board['employers']>();
  protected readonly bars = computed(() => employerBars(this.employers()));
}
