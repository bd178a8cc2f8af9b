import { Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { AttendeeSession } from '@afterfair/shared/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../core/api';
import { Notices } from '../core/notices';
import { ProblemError } from '../core/problem-error';
import { AppBar } from '../ui/app-bar';
import { TakeOver } from './take-over';
import { TakeOverNote } from './take-over-note';

/** A second device comes in by the code that the first one shows. It asks once, so that a preview uses no code up. */
@Component({
  selector: 'af-pair-page',
  imports: [AppBar, TakeOverNote, TranslocoDirective],
  providers: [TakeOver],
  template: `
    <ng-container *transloco="let t">
      <af-app-bar />
      <main class="af-page">
        <h1 tabindex="-1">{{ t('join.pairHeading') }}</h1>
        <p class="af-quiet">{{ t('join.pairText') }}</p>
        @if (refused()) {
          <p class="af-note" data-tone="danger" role="alert">{{ t('join.pairFault') }}</p>
        }
        <af-take-over-note (agreed)="pair()" />
        @if (!takeOver.unsent()) {
          <button type="button" class="af-button primary wide" [attr.aria-disabled]="busy()" (click)="pair()">
            {{ t('join.pairSubmit') }}
          </button>
        }
      </main>
    </ng-container>
  `,
  styles: `
    .af-page {
      max-width: 30rem;
    }
  `,
})
export class PairPage {
  /** From the address. */
  readonly code = input.required<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  protected readonly takeOver = inject(TakeOver);
  protected readonly busy = signal(false);
  protected readonly refused = signal(false);

  protected async pair(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refused.set(false);
    try {
      if (!(await this.takeOver.mayGoOn())) return;
      await this.takeOver.become(await this.api.post<AttendeeSession>('/api/pair', { code: this.code() }));
      await this.router.navigateByUrl('/fair/employers');
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status < 500) this.refused.set(true);
      else this.notices.problem(error);
    } finally {
      this.busy.set(false);
    }
  }
}
