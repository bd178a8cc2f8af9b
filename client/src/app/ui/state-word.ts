import { Component, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

/** A state said in words, with a drawing beside them. The words are projected. */
@Component({
  selector: 'af-state-word',
  imports: [Icon],
  template: `
    <af-icon [name]="icon()" />
    <span><ng-content /></span>
  `,
  host: { '[attr.data-tone]': 'tone()' },
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--af-space-1);
      color: var(--af-ink-quiet);
      font-size: var(--af-text-13);
      font-weight: 600;
    }
    :host([data-tone='accent']) {
      color: var(--af-accent);
    }
    :host([data-tone='warning']) {
      color: var(--af-warning);
    }
    :host([data-tone='danger']) {
      color: var(--af-danger);
    }
  `,
})
export class StateWord {
  readonly icon = input.required<IconName>();
  readonly tone = input<'quiet' | 'accent' | 'warning' | 'danger'>('quiet');
}
