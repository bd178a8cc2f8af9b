import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { Employer, EmployerInput } from '@afterfair/shared/contracts';
import { isolateName } from '../../core/isolate-name';
import { Notices } from '../../core/notices';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { EmployerForm } from './employer-form';
import { EMPTY_EMPLOYER, employerToWords } from './employer-words';
import { EmployersApi } from './employers-api';
import { RemoveEmployer } from './remove-employer';

/** One employer, new or known. */
@Component({
  selector: 'af-employer-page',
  imports: [EmployerForm, EmptyState, PageHeader, RemoveEmployer, Skeleton, TranslocoDirective],
  templateUrl: './employer-page.html',
})
export class EmployerPage {
  /** From the address; without `employerId` the employer is a new one. */
  readonly fairId = input.required<string>();
  readonly employerId = input<string>();

  private readonly api = inject(EmployersApi);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  protected readonly notices = inject(Notices);
  /** Null while it is read, undefined when there is none of this id. */
  protected readonly employer = signal<Employer | null | undefined>(null);
  protected readonly fault = signal<unknown>(null);
  protected readonly start = computed(() => {
    if (this.employerId() === undefined) return EMPTY_EMPLOYER;
    const employer = this.employer();
    return employer ? employerToWords(employer) : null;
  });
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(null);

  constructor() {
    effect(() => {
      if (this.employerId() !== undefined) untracked(() => void this.load());
    });
  }

  protected async save(input: EmployerInput): Promise<void> {
    const id = this.employerId();
    this.error.set(null);
    await this.whileBusy(async () => {
      if (id === undefined) await this.api.add(this.fairId(), input);
      else await this.api.change(this.fairId(), id, input);
      this.notices.say(
        this.transloco.translate('organise.employer.saved', { name: isolateName(input.name) }),
      );
      await this.toList();
    });
  }

  protected async remove(employer: Employer): Promise<void> {
    await this.whileBusy(async () => {
      await this.api.remove(this.fairId(), employer.id);
      this.notices.say(
        this.transloco.translate('organise.employer.removed', { name: isolateName(employer.name) }),
      );
      await this.toList();
    });
  }

  private async load(): Promise<void> {
    try {
      const all = await this.api.list(this.fairId());
      this.employer.set(all.find(({ id }) => id === this.employerId()));
    } catch (error) {
      this.fault.set(error);
    }
  }

  private toList(): Promise<boolean> {
    return this.router.navigate(['/organise/fairs', this.fairId(), 'employers']);
  }

  private async whileBusy(deed: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await deed();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
