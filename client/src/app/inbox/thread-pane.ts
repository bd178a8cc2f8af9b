import { Component, DestroyRef, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { Conversation } from './conversation';
import { ThreadsStore } from './threads-store';

/** One conversation of the attendee. */
@Component({
  selector: 'af-thread-pane',
  imports: [Conversation, Icon, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'inbox'">
      <a class="back" routerLink="/fair/inbox">
        <af-icon name="back" />
        {{ t('allThreads') }}
      </a>
      @if (store.thread(); as thread) {
        <af-conversation [thread]="thread" reader="attendee" />
      } @else if (store.fault(); as fault) {
        <p class="af-note" data-tone="warning" role="alert">{{ notices.words(fault) }}</p>
      } @else {
        <af-skeleton [lines]="3" [label]="t('loading')" />
      }
    </ng-container>
  `,
  styleUrl: './thread-pane.scss',
})
export class ThreadPane {
  /** From the address. */
  readonly threadId = input.required<string>();
  protected readonly store = inject(ThreadsStore);
  protected readonly notices = inject(Notices);

  constructor() {
    effect(() => {
      const threadId = this.threadId();
      untracked(() => void this.store.open(threadId));
    });
    inject(DestroyRef).onDestroy(() => this.store.close());
  }
}
