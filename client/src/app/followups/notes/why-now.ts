import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ReviewStep } from '@afterfair/shared/contracts';

/** Why the message goes out when it does, rule by rule. */
@Component({
  selector: 'af-why-now',
  imports: [TranslocoDirective],
  template: `
    <section *transloco="let t; prefix: 'followups.now'" [attr.aria-label]="t('heading')">
      <h3>{{ t('heading') }}</h3>
      @if (step().late) {
        <p class="late">{{ t('late') }}</p>
      }
      <ul>
        @for (reason of step().reasons; track $index) {
          <li>
            <strong class="af-quiet">{{ reason.rule }}</strong>
            <span>{{ reason.text }}</span>
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    section,
    ul {
      display: grid;
      gap: var(--af-space-2);
    }
    h3 {
      font-size: var(--af-text-15);
    }
    li {
      display: grid;
      grid-template-columns: 2rem minmax(0, 1fr);
    }
    .late {
      color: var(--af-warning);
    }
  `,
})
export class WhyNow {
  readonly step = input.required<ReviewStep>();
}
