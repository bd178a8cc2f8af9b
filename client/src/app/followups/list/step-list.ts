import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ReviewStep } from '@afterfair/shared/contracts';
import { MomentPipe } from '../../core/moment.pipe';
import { Icon } from '../../ui/icon';
import type { IconName } from '../../ui/icon-paths';
import { waitingNotes } from '../notes/waiting-notes';
import type { StepGroup } from './group-of';
import type { GroupedSteps } from './group-steps';

const ICONS: Record<StepGroup, IconName> = {
  attention: 'attention',
  ready: 'letter',
  words: 'edit',
  blocked: 'attention',
  later: 'clock',
  leaving: 'sending',
  sent: 'check',
  aside: 'close',
};

/** The letters of the review under the headings of their groups. */
@Component({
  selector: 'af-step-list',
  imports: [Icon, MomentPipe, RouterLink, TranslocoDirective],
  templateUrl: './step-list.html',
  styleUrl: './step-list.scss',
})
export class StepList {
  readonly groups = input.required<readonly GroupedSteps[]>();
  readonly openId = input<string | null>(null);
  protected readonly icons = ICONS;

  /** The moment that matters for a step: when it left, leaves, or best would. */
  protected momentOf(step: ReviewStep): string {
    return step.sentAt ?? step.sendsAt ?? step.window.bestAt;
  }

  protected warningsOf(step: ReviewStep): number {
    return step.delivery === 'none'
      ? step.findings.filter(({ severity }) => severity === 'warning').length
      : 0;
  }

  protected couldSayMore(step: ReviewStep): boolean {
    return step.state === 'ready' && waitingNotes(step).length > 0;
  }
}
