import { Component, computed, input, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportRow } from '@afterfair/shared/contracts';
import { sortRows } from './sort-rows';

const FIRST = 200;

/** What became, or would become, of every row of a file; rows with errors first. */
@Component({
  selector: 'af-report-table',
  imports: [TranslocoDirective],
  templateUrl: './report-table.html',
  styleUrl: './report-table.scss',
})
export class ReportTable {
  readonly rows = input.required<readonly ImportRow[]>();
  protected readonly everything = signal(false);
  private readonly sorted = computed(() => sortRows(this.rows()));
  protected readonly shown = computed(() =>
    this.everything() ? this.sorted() : this.sorted().slice(0, FIRST),
  );
}
