import { Component, inject, input, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ReviewStep } from '@afterfair/shared/contracts';
import { Notices } from '../../core/notices';
import { NoteWriter } from '../notes/note-writer';

/** The attendee's yes to a reminder for which nobody named a date (T4 `ask`). */
@Component({
  selector: 'af-confirm-reminder',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'followups.waiting'">
      <button type="button" class="af-button" [disabled]="said()" (click)="confirm()">
        {{ t('heldYes', { name: step().contact.name }) }}
      </button>
      <p class="af-quiet af-small" role="status">{{ said() ? t('heldSaid') : '' }}</p>
    </ng-container>
  `,
})
export class ConfirmReminder {
  readonly step = input.required<ReviewStep>();
  protected readonly said = signal(false);
  private readonly writer = inject(NoteWriter);
  private readonly notices = inject(Notices);

  protected async confirm(): Promise<void> {
    const meetingId = this.step().meetingIds.at(-1);
    if (meetingId === undefined || this.said()) return;
    this.said.set(true);
    try {
      await this.writer.confirmReminder(meetingId);
    } catch (error) {
      this.said.set(false);
      this.notices.problem(error);
    }
  }
}
