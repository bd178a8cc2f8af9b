import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Employer } from '@afterfair/shared/contracts';
import { CountedPipe } from '../../core/counted.pipe';
import { Notices } from '../../core/notices';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { EmployersApi } from './employers-api';
import { findEmployers } from './find-employers';

/** The employers of a fair, to be found by a few letters. */
@Component({
  selector: 'af-employer-list-page',
  imports: [CountedPipe, EmptyState, PageHeader, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './employer-list-page.html',
  styleUrl: './employer-list-page.scss',
})
export class EmployerListPage {
  /** From the address. */
  readonly fairId = input.required<string>();
  protected readonly notices = inject(Notices);
  private readonly api = inject(EmployersApi);
  protected readonly employers = signal<Employer[] | null>(null);
  protected readonly fault = signal<unknown>(null);
  protected readonly typed = signal('');
  protected readonly found = computed(() => findEmployers(this.employers() ?? [], this.typed()));

  constructor() {
    effect(() => {
      this.fairId();
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    this.fault.set(null);
    try {
      this.employers.set(await this.api.list(this.fairId()));
    } catch (error) {
      this.fault.set(error);
    }
  }

  protected search(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.typed.set(event.target.value);
  }
}
