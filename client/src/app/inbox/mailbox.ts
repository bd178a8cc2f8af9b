import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { filter, map, startWith } from 'rxjs';
import type { ThreadSide } from '@afterfair/shared/contracts';
import { Notices } from '../core/notices';
import { EmptyState } from '../ui/empty-state';
import { Skeleton } from '../ui/skeleton';
import { groupThreads } from './group-threads';
import { ThreadList } from './thread-list';
import { ThreadsStore } from './threads-store';

/** The list of threads, and the one that is open beside it (instead of it on a phone). */
@Component({
  selector: 'af-mailbox',
  imports: [EmptyState, RouterOutlet, Skeleton, ThreadList, TranslocoDirective],
  templateUrl: './mailbox.html',
  styleUrl: './mailbox.scss',
})
export class Mailbox {
  readonly reader = input.required<ThreadSide>();
  /** Address that a thread's id is appended to. */
  readonly base = input.required<string>();
  protected readonly store = inject(ThreadsStore);
  protected readonly notices = inject(Notices);
  private readonly router = inject(Router);

  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
      startWith(this.router.url),
    ),
    { requireSync: true },
  );
  protected readonly openId = computed(() => {
    const [path = ''] = this.address().split(/[?#]/);
    return path.startsWith(`${this.base()}/`) ? path.slice(this.base().length + 1) : null;
  });
  protected readonly groups = computed(() => groupThreads(this.store.cards() ?? []));

  constructor() {
    void this.store.load();
  }
}
