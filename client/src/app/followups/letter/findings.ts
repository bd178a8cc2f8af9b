import { Component, computed, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Finding, Severity } from '@afterfair/shared/contracts';
import { Icon } from '../../ui/icon';
import type { IconName } from '../../ui/icon-paths';

const ICONS: Record<Severity, IconName> = { error: 'attention', warning: 'attention', info: 'info' };
const ORDER: Severity[] = ['error', 'warning', 'info'];

/** What the checks say of a letter, the gravest first, each with its rule. */
@Component({
  selector: 'af-findings',
  imports: [Icon, TranslocoDirective],
  template: `
    <section *transloco="let t; prefix: 'followups.findings'" [attr.aria-label]="t('heading')">
      <h3>{{ t('heading') }}</h3>
      @if (sorted().length === 0) {
        <p class="af-quiet">{{ t(drafted() ? 'none' : 'later') }}</p>
      }
      <ul>
        @for (finding of sorted(); track $index) {
          <li [attr.data-severity]="finding.severity">
            <af-icon [name]="icons[finding.severity]" />
            <div>
              <p>
                <strong>{{ t(finding.severity) }}</strong>
                {{ finding.message }}
              </p>
              <p class="af-quiet af-small">
                {{ t(finding.in === 'subject' ? 'inSubject' : finding.at ? 'inBody' : 'inAll') }} ·
                {{ finding.rule }}
              </p>
              @if (repairable() && finding.at && finding.repair !== undefined && finding.in !== 'subject') {
                <button type="button" class="af-button quiet" (click)="repaired.emit(finding)">
                  {{ t(finding.repair === '' ? 'takeOut' : 'repair', { words: finding.repair }) }}
                </button>
              }
            </div>
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
      display: flex;
      gap: var(--af-space-2);
    }
    li af-icon {
      margin-top: 0.1em;
    }
    [data-severity='error'] af-icon,
    [data-severity='error'] strong {
      color: var(--af-danger);
    }
    [data-severity='warning'] af-icon,
    [data-severity='warning'] strong {
      color: var(--af-warning);
    }
  `,
})
export class Findings {
  readonly findings = input.required<readonly Finding[]>();
  /** Whether there is a letter that could have been checked. */
  readonly drafted = input(true);
  /** Whether the letter can be mended now. */
  readonly repairable = input(false);
  /** A finding whose repair is wanted. */
  readonly repaired = output<Finding>();
  protected readonly icons = ICONS;
  protected readonly sorted = computed(() =>
    [...this.findings()].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)),
  );
}
