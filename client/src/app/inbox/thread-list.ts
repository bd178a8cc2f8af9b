import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ThreadSide } from '@afterfair/shared/contracts';
import { CountedPipe } from '../core/counted.pipe';
import { MomentPipe } from '../core/moment.pipe';
import { oneClickAnswer } from './one-click-answer';
import type { GroupedThreads } from './group-threads';

/** Threads under the headings of their groups, each a link to its conversation. */
@Component({
  selector: 'af-thread-list',
  imports: [CountedPipe, MomentPipe, RouterLink, TranslocoDirective],
  templateUrl: './thread-list.html',
  styleUrl: './thread-list.scss',
})
export class ThreadList {
  readonly groups = input.required<readonly GroupedThreads[]>();
  /** Whose list it is. */
  readonly reader = input.required<ThreadSide>();
  /** Address that a thread's id is appended to. */
  readonly base = input.required<string>();
  readonly openId = input<string | null>(null);
  protected readonly saysOf = oneClickAnswer;
}
