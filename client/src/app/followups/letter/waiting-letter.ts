import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ReviewStep } from '@afterfair/shared/contracts';
import { MomentPipe } from '../../core/moment.pipe';
import { WordsField } from '../notes/words-field';
import { waitingNotes } from '../notes/waiting-notes';
import { ConfirmReminder } from './confirm-reminder';

/** The place of a letter that is not written yet: what it waits for, and the field that sets it going. */
@Component({
  selector: 'af-waiting-letter',
  imports: [ConfirmReminder, MomentPipe, TranslocoDirective, WordsField],
  templateUrl: './waiting-letter.html',
  styleUrl: './waiting-letter.scss',
})
export class WaitingLetter {
  readonly step = input.required<ReviewStep>();
  protected readonly waiting = computed(() => waitingNotes(this.step()));
  protected readonly meetingId = computed(() => this.step().meetingIds.at(-1) ?? '');
}
