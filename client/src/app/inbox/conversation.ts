import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ThreadSide, ThreadView } from '@afterfair/shared/contracts';
import { MomentPipe } from '../core/moment.pipe';
import { directionOf } from '../ui/direction-of';

/** One thread from its first message to its last, each in its own language and direction. */
@Component({
  selector: 'af-conversation',
  imports: [MomentPipe, TranslocoDirective],
  templateUrl: './conversation.html',
  styleUrl: './conversation.scss',
})
export class Conversation {
  readonly thread = input.required<ThreadView>();
  /** Who is reading. */
  readonly reader = input.required<ThreadSide>();

  protected readonly messages = computed(() =>
    this.thread().messages.map((message) => ({
      ...message,
      mine: message.from === this.reader(),
      author: message.from === 'attendee' ? this.thread().attendee.name : this.thread().contact.name,
      direction: directionOf(message.language),
      oneClick: ['decided', 'need-time', 'opt-out'].includes(message.kind),
    })),
  );
}
