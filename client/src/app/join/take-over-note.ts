import { Component, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { CountedPipe } from '../core/counted.pipe';
import { Notices } from '../core/notices';
import { Icon } from '../ui/icon';
import { TakeOver } from './take-over';

/** What is lost when somebody else comes in here, with the file that holds it; nothing when nothing is. */
@Component({
  selector: 'af-take-over-note',
  imports: [CountedPipe, Icon, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (takeOver.unsent(); as unsent) {
        <div class="af-note" data-tone="danger" role="alert">
          <p>{{ 'join.unsent' | afCounted: unsent }}</p>
          <p>{{ t('join.unsentAbout') }}</p>
          <div class="af-buttons">
            <button type="button" class="af-button primary" (click)="keepFile()">
              <af-icon name="download" />
              {{ t('settings.signOut.file') }}
            </button>
            <a class="af-button" routerLink="/fair">{{ t('join.openFair') }}</a>
            <button type="button" class="af-button" (click)="takeOver.stay()">{{ t('join.stay') }}</button>
            <button type="button" class="af-button danger" (click)="goOn()">{{ t('join.anyway') }}</button>
          </div>
        </div>
      }
    </ng-container>
  `,
  styles: `
    .af-note {
      display: grid;
      gap: var(--af-space-3);
      justify-items: start;
    }
  `,
})
export class TakeOverNote {
  /** The person goes on, knowing what is lost. */
  readonly agreed = output();

  protected readonly takeOver = inject(TakeOver);
  private readonly notices = inject(Notices);

  protected keepFile(): void {
    this.takeOver.keepFile().catch((fault: unknown) => this.notices.problem(fault));
  }

  protected goOn(): void {
    this.takeOver.agree();
    this.agreed.emit();
  }
}
