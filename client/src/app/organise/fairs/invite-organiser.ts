import { Component, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../../core/api';
import { Notices } from '../../core/notices';
import { CopyLine } from '../../ui/copy-line';

/** Makes a set-up link for another organiser. */
@Component({
  selector: 'af-invite-organiser',
  imports: [CopyLine, TranslocoDirective],
  template: `
    <details *transloco="let t; prefix: 'organise.invite'" class="af-card">
      <summary>{{ t('heading') }}</summary>
      <p class="af-quiet">{{ t('about') }}</p>
      @if (url()) {
        <af-copy-line
          [label]="t('link')"
          [text]="url()"
          [copyLabel]="t('copy')"
          [copiedLabel]="t('copied')"
        />
      } @else {
        <button type="button" class="af-button" (click)="make()">{{ t('make') }}</button>
      }
    </details>
  `,
  styles: `
    .af-card {
      display: grid;
      gap: var(--af-space-3);
      padding-block: var(--af-space-2);
    }
    summary {
      min-height: var(--af-target);
      align-content: center;
      font-weight: 600;
      cursor: pointer;
    }
    p,
    button {
      margin-bottom: var(--af-space-3);
    }
  `,
})
export class InviteOrganiser {
  protected readonly url = signal('');
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  protected async make(): Promise<void> {
    try {
      this.url.set((await this.api.post<{ url: string }>('/api/organiser/invitations')).url);
    } catch (error) {
      this.notices.problem(error);
    }
  }
}
