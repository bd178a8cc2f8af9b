import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FairInput, FairView } from '@afterfair/shared/contracts';
import { Api } from '../../core/api';
import { CLOCK } from '../../core/clock.token';
import { PageHeader } from '../../ui/page-header';
import { FairForm } from './fair-form';
import { newFairWords } from './fair-form-model';

/** A fair from nothing. */
@Component({
  selector: 'af-new-fair-page',
  imports: [FairForm, PageHeader, TranslocoDirective],
  template: `
    <main *transloco="let t; prefix: 'organise'" class="af-page">
      <af-page-header
        [heading]="t('fair.newHeading')"
        [about]="t('fair.newAbout')"
        backTo="/organise"
        [backLabel]="t('fairs.heading')"
      />
      <af-fair-form
        [start]="start"
        [saveLabel]="t('fair.create')"
        [busy]="busy()"
        [error]="error()"
        (saved)="create($event)"
      />
    </main>
  `,
})
export class NewFairPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly start = newFairWords(
    new Intl.DateTimeFormat().resolvedOptions().timeZone,
    inject(CLOCK)(),
  );
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(null);

  protected async create(input: FairInput): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.error.set(null);
    try {
      const fair = await this.api.post<FairView>('/api/fairs', input);
      await this.router.navigate(['/organise/fairs', fair.id]);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
