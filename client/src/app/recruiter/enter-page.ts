import { Component, inject, signal } from '@angular/core';
import { Location } from '@angular/common';
import { Router } from '@angular/router';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { RecruiterSession } from '@afterfair/shared/contracts';
import { Api } from '../core/api';
import { Notices } from '../core/notices';
import { SessionStore } from '../core/session';
import { AppBar } from '../ui/app-bar';
import { Skeleton } from '../ui/skeleton';
import { takeToken } from '../ui/take-token';

/** Where a recruiter's personal link leads: it is exchanged for a session and leaves the address bar. */
@Component({
  selector: 'af-enter-page',
  imports: [AppBar, Skeleton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'recruiter'">
      <af-app-bar />
      <main class="af-page">
        @if (failure(); as words) {
          <h1 tabindex="-1">{{ t('enterFailed') }}</h1>
          <p class="af-note" data-tone="warning" role="alert">{{ words }}</p>
          <p class="af-quiet">{{ t('enterHelp') }}</p>
        } @else {
          <h1 tabindex="-1">{{ t('entering') }}</h1>
          <af-skeleton [lines]="3" [label]="t('entering')" />
        }
      </main>
    </ng-container>
  `,
})
export class EnterPage {
  protected readonly failure = signal('');
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);

  constructor() {
    void this.enter(takeToken(inject(Location)));
  }

  private async enter(token: string): Promise<void> {
    try {
      if (token !== '') {
        this.session.setRecruiter(await this.api.post<RecruiterSession>('/api/recruiter/enter', { token }));
      } else {
        await this.session.load();
      }
      if (this.session.recruiter()) await this.router.navigateByUrl('/recruiter', { replaceUrl: true });
      else this.failure.set(this.transloco.translate('recruiter.noLink'));
    } catch (error) {
      this.failure.set(this.notices.words(error));
    }
  }
}
