import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from './icon';

/** The head of a page: its name, a line under it, a way back, and what can be done (projected). */
@Component({
  selector: 'af-page-header',
  imports: [Icon, RouterLink],
  template: `
    @if (backTo(); as to) {
      <a class="back" [routerLink]="to">
        <af-icon name="back" />
        {{ backLabel() }}
      </a>
    }
    <div class="line">
      <div class="words">
        <h1 tabindex="-1">
          <bdi>{{ heading() }}</bdi>
        </h1>
        @if (about()) {
          <p class="af-quiet">{{ about() }}</p>
        }
      </div>
      <div class="actions"><ng-content /></div>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--af-space-1);
    }
    .back {
      display: inline-flex;
      align-items: center;
      gap: var(--af-space-1);
      justify-self: start;
      min-height: var(--af-target);
      text-decoration: none;
      font-weight: 600;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: var(--af-space-3);
    }
    .words {
      display: grid;
      gap: var(--af-space-1);
      min-width: 0;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--af-space-2);
    }
    .actions:empty {
      display: none;
    }
  `,
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly about = input('');
  /** Where back leads; without it there is no way back shown. */
  readonly backTo = input('');
  readonly backLabel = input('');
}
