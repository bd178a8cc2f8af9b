import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { CountedPipe } from '../../core/counted.pipe';
import { MomentPipe } from '../../core/moment.pipe';
import { Notices } from '../../core/notices';
import { ProblemError } from '../../core/problem-error';
import { PageHeader } from '../../ui/page-header';
import { FairStore } from './fair-store';
import { JoinCard } from './join-card';

/** A fair at a glance: where it stands, and the one thing to do next. */
@Component({
  selector: 'af-console-page',
  imports: [CountedPipe, JoinCard, MomentPipe, PageHeader, RouterLink, TranslocoDirective],
  templateUrl: './console-page.html',
  styleUrl: './console-page.scss',
})
export class ConsolePage {
  protected readonly store = inject(FairStore);
  private readonly notices = inject(Notices);
  protected readonly asking = signal(false);
  protected readonly busy = signal(false);

  protected open(fairId: string): Promise<void> {
    return this.whileBusy(fairId, () => this.store.open(fairId));
  }

  protected async end(fairId: string): Promise<void> {
    await this.whileBusy(fairId, () => this.store.end(fairId));
    this.asking.set(false);
  }

  private async whileBusy(fairId: string, deed: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await deed();
    } catch (error) {
      this.notices.problem(error);
      // Somebody else opened or ended it meanwhile: what stands here is not what is.
      if (error instanceof ProblemError && error.problem.code === 'fair-state') await this.store.load(fairId);
    } finally {
      this.busy.set(false);
    }
  }
}
