import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState } from '../ui/empty-state';

/** An address that leads nowhere. */
@Component({
  selector: 'af-not-found-page',
  imports: [EmptyState, RouterLink, TranslocoDirective],
  template: `
    <main class="af-page" *transloco="let t">
      <h1 class="af-unseen">{{ t('app.notFoundTitle') }}</h1>
      <af-empty-state icon="link" [heading]="t('app.notFoundTitle')" [text]="t('app.notFoundText')">
        <a class="af-button primary" routerLink="/">{{ t('app.notFoundAction') }}</a>
      </af-empty-state>
    </main>
  `,
})
export class NotFoundPage {}
