import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { CLOCK } from './clock.token';

const TICK_MS = 30_000;

/** The time for what a page works out from it: a signal, so that what was next becomes now without a tap. */
@Injectable({ providedIn: 'root' })
export class Now {
  private readonly clock = inject(CLOCK);
  private readonly ticks = signal(0);

  constructor() {
    const page = inject(DOCUMENT);
    const tick = () => this.ticks.update((count) => count + 1);
    const ticking = setInterval(tick, TICK_MS);
    // In the background a page's timers may rest for long.
    page.addEventListener('visibilitychange', tick);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(ticking);
      page.removeEventListener('visibilitychange', tick);
    });
  }

  /** Milliseconds since 1970. Who reads it in a computation has that done again every half minute. */
  ms(): number {
    this.ticks();
    return this.clock();
  }
}
