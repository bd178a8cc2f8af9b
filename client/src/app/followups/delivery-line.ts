import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ReviewStep } from '@afterfair/shared/contracts';
import type { IconName } from '../ui/icon-paths';
import { StateWord } from '../ui/state-word';
import { DeliveryTimes } from './delivery-times';
import { groupOf, type StepGroup } from './list/group-of';

const LOOKS: Record<
  StepGroup,
  { icon: IconName; tone: StateWord['tone'] extends () => infer T ? T : never }
> = {
  attention: { icon: 'attention', tone: 'danger' },
  ready: { icon: 'check', tone: 'accent' },
  words: { icon: 'edit', tone: 'warning' },
  blocked: { icon: 'attention', tone: 'danger' },
  later: { icon: 'clock', tone: 'quiet' },
  leaving: { icon: 'sending', tone: 'accent' },
  sent: { icon: 'check', tone: 'quiet' },
  aside: { icon: 'close', tone: 'quiet' },
};

/** Where a message stands, in words: its state, its channel, and when it leaves on both clocks. */
@Component({
  selector: 'af-delivery-line',
  imports: [DeliveryTimes, StateWord, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'followups'">
      <p class="line">
        <af-state-word [icon]="look().icon" [tone]="look().tone">{{ t(stateKey()) }}</af-state-word>
        <span class="af-quiet af-small">{{ t('channels.' + step().channel) }}</span>
      </p>
      @if (moment(); as at) {
        <af-delivery-times [at]="at" [zone]="step().contact.timeZone" />
      }
      @if (step().deliveryReason; as reason) {
        <p class="af-note" data-tone="warning">{{ reason.text }} ({{ reason.rule }})</p>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--af-space-1);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--af-space-1) var(--af-space-3);
    }
  `,
})
export class DeliveryLine {
  readonly step = input.required<ReviewStep>();
  protected readonly look = computed(() => LOOKS[groupOf(this.step())]);
  protected readonly stateKey = computed(() => {
    const step = this.step();
    if (step.delivery !== 'none') return `delivery.${step.delivery}`;
    return step.skipped ? 'delivery.skipped' : `states.${step.state}`;
  });
  protected readonly moment = computed(() => {
    const step = this.step();
    if (step.delivery === 'stopped' || step.skipped) return null;
    return step.sentAt ?? step.sendsAt ?? step.window.bestAt;
  });
}
