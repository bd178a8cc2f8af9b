import { effect, signal, type Signal } from '@angular/core';

/** Follows a condition, but becomes true only after it held for a while; false at once. Made in an injection context. */
export class SettledFlag {
  private readonly settled = signal(false);
  readonly value: Signal<boolean> = this.settled.asReadonly();

  constructor(condition: () => boolean, ms: number) {
    effect((onCleanup) => {
      if (!condition()) {
        this.settled.set(false);
        return;
      }
      const timer = setTimeout(() => this.settled.set(true), ms);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
