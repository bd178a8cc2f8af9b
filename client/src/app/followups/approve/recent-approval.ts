import { computed, DestroyRef, inject, Injectable, signal, type Signal } from '@angular/core';
import { CLOCK } from '../../core/clock.token';

/** How long an approval is offered to be taken back, in seconds. */
export const RECALL_SECONDS = 30;

/** What was approved a moment ago, while there is still time to take it back in one tap. */
@Injectable()
export class RecentApproval {
  private readonly clock = inject(CLOCK);
  private readonly approved = signal<{ stepIds: string[]; until: number } | null>(null);
  private readonly now = signal(this.clock());
  private ticking: ReturnType<typeof setInterval> | undefined;

  readonly stepIds: Signal<readonly string[]> = computed(() => this.approved()?.stepIds ?? []);
  /** Whole seconds left, 0 when the offer is over. */
  readonly secondsLeft: Signal<number> = computed(() =>
    Math.max(0, Math.ceil(((this.approved()?.until ?? 0) - this.now()) / 1000)),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => clearInterval(this.ticking));
  }

  /** Starts the offer anew for these steps; what was offered before stays approved. */
  offer(stepIds: string[]): void {
    clearInterval(this.ticking);
    this.now.set(this.clock());
    this.approved.set({ stepIds, until: this.clock() + RECALL_SECONDS * 1000 });
    this.ticking = setInterval(() => this.tick(), 250);
  }

  forget(): void {
    clearInterval(this.ticking);
    this.approved.set(null);
  }

  private tick(): void {
    this.now.set(this.clock());
    if (this.secondsLeft() === 0) this.forget();
  }
}
