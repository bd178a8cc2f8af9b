import { Component, input, output } from '@angular/core';
import type { NoteKind } from '@afterfair/shared/contracts';
import { Icon } from './icon';

/** A small fact that can be tapped away. With `kind` it carries the tint of that marker. */
@Component({
  selector: 'af-chip',
  imports: [Icon],
  template: `
    <span class="text"><ng-content /></span>
    @if (removeLabel()) {
      <button type="button" [attr.aria-label]="removeLabel()" (click)="removed.emit()">
        <af-icon name="close" />
      </button>
    }
  `,
  host: { class: 'af-chip', '[attr.data-kind]': 'kind()', '[class.removable]': "removeLabel() !== ''" },
  styles: `
    :host.removable {
      padding-right: 0;
    }
    .text {
      min-width: 0;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      min-width: var(--af-target);
      min-height: var(--af-target);
      margin-block: calc(var(--af-space-1) * -1);
      padding: 0;
      border: 0;
      border-radius: var(--af-radius-chip);
      background: none;
    }
  `,
})
export class Chip {
  readonly kind = input<NoteKind | null>(null);
  /** What the button that takes it away is called; without it there is none. */
  readonly removeLabel = input('');
  readonly removed = output();
}
