import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { CountedPipe } from '../../core/counted.pipe';
import { FootHeight } from '../../ui/foot-height';
import { Icon } from '../../ui/icon';
import { Approver } from './approver';
import { RecentApproval } from './recent-approval';

/** "3 letters approved. 24 seconds to take them back." The seconds are not read out: the first sentence is. */
@Component({
  selector: 'af-recent-bar',
  imports: [CountedPipe, Icon, TranslocoDirective],
  template: `
    <div *transloco="let t; prefix: 'followups'" class="bar" [class.shown]="recent.secondsLeft() > 0">
      <p role="status">
        @if (recent.secondsLeft() > 0) {
          {{ 'followups.approved' | afCounted: recent.stepIds().length }}
        }
      </p>
      @if (recent.secondsLeft() > 0) {
        <span class="af-quiet seconds">{{ 'followups.seconds' | afCounted: recent.secondsLeft() }}</span>
        <button type="button" class="af-button small" (click)="approver.takeBack()">
          <af-icon name="undo" />
          {{ t('takeBack') }}
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      position: fixed;
      inset: auto 0 calc(var(--af-foot, 0px) + var(--af-space-3));
      z-index: 1000;
      display: flex;
      justify-content: center;
      padding-inline: var(--af-space-3);
      pointer-events: none;
    }
    .shown {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--af-space-1) var(--af-space-3);
      padding: var(--af-space-2) var(--af-space-3) var(--af-space-2) var(--af-space-4);
      border: 1px solid var(--af-line);
      border-radius: var(--af-radius);
      background: var(--af-surface);
      box-shadow: var(--af-shadow);
      pointer-events: auto;
    }
  `,
  host: { '[style.--af-foot.px]': 'foot.px()' },
})
export class RecentBar {
  protected readonly foot = inject(FootHeight);
  protected readonly recent = inject(RecentApproval);
  protected readonly approver = inject(Approver);
}
