import { Component, computed, input } from '@angular/core';
import type { FieldState } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';

/** What is wrong with a field, once it was left: our own limits first, then what the server said of it. */
@Component({
  selector: 'af-field-fault',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'organise.faults'">
      @if (kind(); as kind) {
        <span class="af-fault">{{ t(kind) }}</span>
      } @else if (server()) {
        <span class="af-fault">{{ server() }}</span>
      }
    </ng-container>
  `,
  styles: `
    :host:not(:has(span)) {
      display: none;
    }
  `,
  host: { role: 'alert' },
})
export class FieldFault {
  readonly state = input<Pick<FieldState<unknown>, 'touched' | 'errors'> | null>(null);
  readonly server = input('');
  protected readonly kind = computed(() => {
    const state = this.state();
    return state?.touched() ? (state.errors()[0]?.kind ?? null) : null;
  });
}
