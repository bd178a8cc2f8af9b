import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FollowUpsView } from '@afterfair/shared/contracts';

/** Messages that a rule forbids, each with the rule (C8). Folded away: nothing here asks for anything. */
@Component({
  selector: 'af-suppressed-list',
  imports: [TranslocoDirective],
  template: `
    <details *transloco="let t; prefix: 'followups'" class="af-card">
      <summary>{{ t('suppressed.heading', { count: steps().length }) }}</summary>
      <ul>
        @for (step of steps(); track $index) {
          <li>
            <strong>{{ step.contactName }}</strong>
            <span class="af-quiet">{{ step.employerName }} · {{ t('kinds.' + step.kind) }}</span>
            <p>
              {{ step.text }}
              <span class="rule">{{ step.rule }}</span>
            </p>
          </li>
        }
      </ul>
    </details>
  `,
  styles: `
    summary {
      min-height: var(--af-target);
      align-content: center;
      font-weight: 600;
      cursor: pointer;
    }
    .af-card {
      padding-block: var(--af-space-1);
    }
    ul {
      display: grid;
      gap: var(--af-space-3);
      padding-block: var(--af-space-2) var(--af-space-3);
    }
    strong {
      margin-right: var(--af-space-2);
    }
    .rule {
      color: var(--af-ink-quiet);
      font-size: var(--af-text-13);
      font-weight: 600;
    }
  `,
})
export class SuppressedList {
  readonly steps = input.required<FollowUpsView['suppressed']>();
}
