import { Component, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

/** Says that there is nothing here yet, why, and what to do; the action is projected. */
@Component({
  selector: 'af-empty-state',
  imports: [Icon],
  template: `
    <af-icon [name]="icon()" />
    <h2>{{ heading() }}</h2>
    @if (text()) {
      <p class="af-quiet">{{ text() }}</p>
    }
    <div class="af-buttons"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: var(--af-space-2);
      padding: var(--af-space-10) var(--af-space-5);
      text-align: center;
    }
    af-icon {
      font-size: var(--af-text-28);
      color: var(--af-ink-quiet);
    }
    h2 {
      font-size: var(--af-text-17);
    }
    p {
      max-width: 34ch;
    }
    .af-buttons {
      justify-content: center;
      margin-top: var(--af-space-2);
    }
    .af-buttons:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly icon = input<IconName>('list');
  readonly heading = input.required<string>();
  readonly text = input('');
}
