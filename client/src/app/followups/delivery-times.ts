import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { InterfaceLanguage } from '../core/language';
import { bothClocks } from './both-clocks';
import { MY_ZONE } from './my-zone.token';

/** One moment on the reader's clock and, where it shows something else, on the recipient's. */
@Component({
  selector: 'af-delivery-times',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'followups'">
      @let times = clocks();
      @if (times.same) {
        <span>{{ t('times.same', { when: times.yours }) }}</span>
      } @else {
        <span>{{ t('times.yours', { when: times.yours, place: times.yourPlace }) }}</span>
        <span>{{ t('times.theirs', { when: times.theirs, place: times.theirPlace }) }}</span>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--af-space-3);
      color: var(--af-ink-quiet);
      font-size: var(--af-text-13);
    }
  `,
})
export class DeliveryTimes {
  readonly at = input.required<string>();
  /** IANA name of the recipient's zone. */
  readonly zone = input('');
  private readonly language = inject(InterfaceLanguage);
  private readonly mine = inject(MY_ZONE);
  protected readonly clocks = computed(() =>
    bothClocks(this.at(), this.language.locale(), this.mine, this.zone()),
  );
}
