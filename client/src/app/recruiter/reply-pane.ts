import { Component, computed, DestroyRef, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { Conversation, ThreadsStore } from '../inbox';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { givenAnswer } from './given-answer';
import { ReplyForm } from './reply-form';

/** One conversation of the recruiter, with what it takes to answer beneath it. */
@Component({
  selector: 'af-reply-pane',
  imports: [Conversation, Icon, ReplyForm, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'recruiter'">
      <a class="back" routerLink="/recruiter">
        <af-icon name="back" />
        {{ t('allThreads') }}
      </a>
      @if (store.thread(); as thread) {
        <div class="stack">
          <af-conversation [thread]="thread" reader="recruiter" />
          @if (!thread.closed) {
            <af-reply-form [threadId]="thread.id" [name]="thread.attendee.name" [given]="given()" />
          }
        </div>
      } @else if (store.fault(); as fault) {
        <p class="af-note" data-tone="warning" role="alert">{{ notices.words(fault) }}</p>
      } @else {
        <af-skeleton [lines]="3" [label]="t('loading')" />
      }
    </ng-container>
  `,
  styles: `
    .stack {
      display: grid;
      gap: var(--af-space-6);
    }
    .back {
      display: inline-flex;
      align-items: center;
      gap: var(--af-space-1);
      min-height: var(--af-target);
      margin-bottom: var(--af-space-2);
      font-weight: 600;
      text-decoration: none;
    }
    @media (min-width: 52rem) {
      .back {
        display: none;
      }
    }
  `,
})
export class ReplyPane {
  /** From the address. */
  readonly threadId = input.required<string>();
  protected readonly store = inject(ThreadsStore);
  protected readonly notices = inject(Notices);
  protected readonly given = computed(() => givenAnswer(this.store.thread()?.messages ?? []));

  constructor() {
    effect(() => {
      const threadId = this.threadId();
      untracked(() => void this.store.open(threadId));
    });
    inject(DestroyRef).onDestroy(() => this.store.close());
  }
}
