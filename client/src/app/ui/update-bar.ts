import { Component, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** Says at the top of every page that there is a newer program, and lets the person choose when. */
@Component({
  selector: 'af-update-bar',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'app.update'">
      <p role="status">{{ t(state()) }}</p>
      <div class="af-buttons">
        <button type="button" class="af-button primary" [attr.aria-disabled]="busy()" (click)="used.emit()">
          {{ t(state() === 'ready' ? 'use' : 'reload') }}
        </button>
        @if (state() === 'ready') {
          <button type="button" class="af-button" (click)="putOff.emit()">{{ t('later') }}</button>
        }
      </div>
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--af-space-2) var(--af-space-4);
      padding: var(--af-space-2) var(--af-space-4);
      border-bottom: 1px solid var(--af-line);
      background: var(--af-accent-soft);
    }
    p {
      flex: 1 1 14rem;
    }
  `,
})
export class UpdateBar {
  readonly state = input.required<'ready' | 'needed' | 'broken'>();
  readonly busy = input(false);
  readonly used = output();
  readonly putOff = output();
}
