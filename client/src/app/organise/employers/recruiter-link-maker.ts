import { Component, inject, input, signal } from '@angular/core';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { isolateName } from '../../core/isolate-name';
import { Notices } from '../../core/notices';
import { CopyLine } from '../../ui/copy-line';
import { EmployersApi } from './employers-api';

/** A contact's personal link to their inbox: made and shown once, taken back whenever. */
@Component({
  selector: 'af-recruiter-link-maker',
  imports: [CopyLine, TranslocoDirective],
  template: `
    <div *transloco="let t; prefix: 'organise.recruiterLink'" class="maker">
      @if (url()) {
        <af-copy-line
          [label]="t('label', { name: name() })"
          [text]="url()"
          [copyLabel]="t('copy')"
          [copiedLabel]="t('copied')"
        />
        <p class="af-hint">{{ t('once') }}</p>
      } @else {
        <p class="af-hint">{{ t('about') }}</p>
      }
      <div class="af-buttons">
        <button type="button" class="af-button" [disabled]="busy()" (click)="make()">
          {{ t(url() ? 'again' : 'make') }}
        </button>
        <button type="button" class="af-button quiet" [disabled]="busy()" (click)="revoke()">
          {{ t('revoke') }}
        </button>
      </div>
    </div>
  `,
  styles: `
    .maker {
      display: grid;
      gap: var(--af-space-2);
      padding-top: var(--af-space-4);
      border-top: 1px solid var(--af-line);
    }
  `,
})
export class RecruiterLinkMaker {
  readonly fairId = input.required<string>();
  readonly contactId = input.required<string>();
  readonly name = input.required<string>();
  protected readonly url = signal('');
  protected readonly busy = signal(false);
  private readonly api = inject(EmployersApi);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);

  protected make(): Promise<void> {
    return this.whileBusy(async () =>
      this.url.set((await this.api.makeLink(this.fairId(), this.contactId())).url),
    );
  }

  protected revoke(): Promise<void> {
    return this.whileBusy(async () => {
      await this.api.revokeLinks(this.fairId(), this.contactId());
      this.url.set('');
      this.notices.say(
        this.transloco.translate('organise.recruiterLink.revoked', { name: isolateName(this.name()) }),
      );
    });
  }

  private async whileBusy(deed: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    try {
      await deed();
    } catch (error) {
      this.notices.problem(error);
    } finally {
      this.busy.set(false);
    }
  }
}
