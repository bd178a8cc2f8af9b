import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ReviewStep } from '@afterfair/shared/contracts';
import { CountedPipe } from '../../core/counted.pipe';
import { MomentPipe } from '../../core/moment.pipe';
import { DeliveryTimes } from '../delivery-times';
import { pickSamples } from './pick-samples';
import { summariseApproval } from './summarise-approval';

/** What approving several letters together means, with three of them to read, before it is done. */
@Component({
  selector: 'af-approve-dialog',
  imports: [CountedPipe, DeliveryTimes, MomentPipe, TranslocoDirective],
  templateUrl: './approve-dialog.html',
  styleUrl: './approve-dialog.scss',
})
export class ApproveDialog {
  private readonly steps = inject<readonly ReviewStep[]>(DIALOG_DATA);
  private readonly ref = inject<DialogRef<boolean>>(DialogRef);
  protected readonly summary = summariseApproval(this.steps);
  protected readonly samples = pickSamples(this.steps, 3);

  protected close(agreed: boolean): void {
    this.ref.close(agreed);
  }
}
