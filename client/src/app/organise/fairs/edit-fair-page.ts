import { Component, computed, inject, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { FairInput } from '@afterfair/shared/contracts';
import { Notices } from '../../core/notices';
import { PageHeader } from '../../ui/page-header';
import { FairForm } from './fair-form';
import { fairToWords } from './fair-form-model';
import { FairStore } from './fair-store';

/** Changing a fair. */
@Component({
  selector: 'af-edit-fair-page',
  imports: [FairForm, PageHeader, TranslocoDirective],
  template: `
    <main *transloco="let t; prefix: 'organise'" class="af-page">
      <af-page-header [heading]="t('fair.editHeading')" />
      @if (start(); as words) {
        <af-fair-form
          [start]="words"
          [saveLabel]="t('fair.save')"
          [busy]="busy()"
          [error]="error()"
          (saved)="save($event)"
        />
      }
    </main>
  `,
})
export class EditFairPage {
  private readonly store = inject(FairStore);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly fairId = computed(() => this.store.fair()?.id ?? '');
  /** What is typed stays when the fair is read again; another fair starts anew. */
  protected readonly start = computed(() => {
    this.fairId();
    const fair = untracked(this.store.fair);
    return fair && fairToWords(fair);
  });
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(null);

  protected async save(input: FairInput): Promise<void> {
    this.busy.set(true);
    this.error.set(null);
    try {
      await this.store.change(this.fairId(), input);
      this.notices.say(this.transloco.translate('organise.fair.saved'));
      await this.router.navigate(['/organise/fairs', this.fairId()]);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
