import { Component, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** Interest from 1 to 5. */
@Component({
  selector: 'af-interest-choice',
  imports: [TranslocoDirective],
  template: `
    <!-- A tap leaves the focus in the line that is being typed. -->
    <fieldset *transloco="let t" class="af-choice" (mousedown)="$event.preventDefault()">
      <legend>{{ t('meetings.interest') }}</legend>
      @for (value of [1, 2, 3, 4, 5]; track value) {
        <label>
          <input
            type="radio"
            name="interest"
            [attr.aria-label]="t('meetings.interestOf', { value })"
            [attr.aria-keyshortcuts]="value"
            [checked]="value === selected()"
            (change)="changed.emit(value)"
          />
          <span>{{ value }}</span>
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      flex-wrap: nowrap;
      gap: 2px;
    }
    /* Text twice as large on a phone. */
    @media (max-width: 16rem) {
      fieldset {
        flex-wrap: wrap;
      }
    }
    legend {
      margin-bottom: var(--af-space-1);
      color: var(--af-ink-quiet);
      font-size: var(--af-text-13);
      font-weight: 600;
    }
    span {
      padding: 0;
    }
  `,
})
export class InterestChoice {
  readonly selected = input.required<number | null>();
  readonly changed = output<number>();
}
