import { Dialog } from '@angular/cdk/dialog';
import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { filter, map, startWith } from 'rxjs';
import type { ReviewStep } from '@afterfair/shared/contracts';
import { CountedPipe } from '../core/counted.pipe';
import { Notices } from '../core/notices';
import { Shortcuts } from '../core/shortcuts';
import { EmptyState } from '../ui/empty-state';
import { Skeleton } from '../ui/skeleton';
import { DaysStrip } from './ahead/days-strip';
import { ApproveDialog } from './approve/approve-dialog';
import { Approver } from './approve/approver';
import { canApprove } from './approve/can-approve';
import { commandOfKey } from './command-of-key';
import { FollowUpsStore } from './follow-ups-store';
import { groupSteps } from './list/group-steps';
import { neighbourOf } from './list/neighbour-of';
import { progressOf } from './list/progress-of';
import { StepList } from './list/step-list';
import { SuppressedList } from './list/suppressed-list';
import { SpellingChecker } from './spelling/spelling-checker';

const BASE = '/fair/review';

/** The review: the letters in a list, and the one that is open beside it (instead of it on a phone). */
@Component({
  selector: 'af-review-page',
  imports: [
    CountedPipe,
    DaysStrip,
    EmptyState,
    RouterOutlet,
    Skeleton,
    StepList,
    SuppressedList,
    TranslocoDirective,
  ],
  templateUrl: './review-page.html',
  styleUrl: './review-page.scss',
  providers: [SpellingChecker],
  host: { '(keydown)': 'onKey($event)' },
})
export class ReviewPage {
  protected readonly store = inject(FollowUpsStore);
  protected readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly shortcuts = inject(Shortcuts);
  private readonly dialog = inject(Dialog);
  private readonly approver = inject(Approver);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly openId = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
      startWith(this.router.url),
      map((url) => /\/review\/([^/?#]+)/.exec(url)?.[1] ?? null),
    ),
    { requireSync: true },
  );
  protected readonly groups = computed(() => groupSteps(this.store.steps()));
  protected readonly progress = computed(() => progressOf(this.store.steps()));
  protected readonly approvable = computed(() =>
    this.store.from() === 'server' ? this.store.steps().filter(canApprove) : [],
  );

  constructor() {
    void this.store.load();
    effect(() => {
      const first = neighbourOf(this.groups(), null, 1);
      if (first && untracked(this.openId) === null && this.hasRoomForTwo())
        void untracked(() => this.open(first, true));
    });
  }

  protected approveAll(): void {
    const steps = this.approvable();
    const asked = this.dialog.open<boolean>(ApproveDialog, {
      data: steps,
      ariaLabelledBy: 'approve-heading',
    });
    asked.closed.subscribe((agreed) => {
      if (agreed) void this.approver.approve(steps);
    });
  }

  protected onKey(event: KeyboardEvent): void {
    const command = this.shortcuts.enabled() ? commandOfKey(event) : null;
    const by =
      command === 'next' || command === 'down' ? 1 : command === 'previous' || command === 'up' ? -1 : null;
    const next = by === null ? null : neighbourOf(this.groups(), this.openId(), by);
    if (!next) return;
    event.preventDefault();
    void this.open(next, false).then(() =>
      this.focusOn(command === 'down' || command === 'up' ? `row-${next.id}` : 'letter-heading'),
    );
  }

  private open(step: ReviewStep, instead: boolean): Promise<boolean> {
    return this.router.navigate([BASE, step.id], { replaceUrl: instead });
  }

  private focusOn(id: string): void {
    afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus(), {
      injector: this.injector,
    });
  }

  private hasRoomForTwo(): boolean {
    return this.host.nativeElement.clientWidth >= 832;
  }
}
