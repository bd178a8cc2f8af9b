import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FairState } from '@afterfair/shared/contracts';

/** Says, once the fair is over, that the follow-ups are there; nothing before. */
@Component({
  selector: 'af-fair-over-note',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (state() === 'cut') {
        <section class="af-note">
          <div>
            <h2>{{ t('employers.overHeading') }}</h2>
            <p>{{ t('employers.overText') }}</p>
          </div>
          <a class="af-button primary" routerLink="/fair/review">{{ t('employers.overAction') }}</a>
        </section>
      } @else if (state() === 'ended') {
        <section class="af-note">
          <div>
            <h2>{{ t('employers.overHeading') }}</h2>
            <p>{{ t('employers.endedText') }}</p>
          </div>
        </section>
      }
    </ng-container>
  `,
  styles: `
    section {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--af-space-3);
      margin-top: var(--af-space-4);
    }
    h2 {
      font-size: var(--af-text-17);
    }
  `,
})
export class FairOverNote {
  readonly state = input.required<FairState>();
}
