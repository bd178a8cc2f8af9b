import { inject, Injectable, signal, type Signal } from '@angular/core';
import { KEEP } from '../core/keep.token';

const KEPT = 'af-meeting-minutes';

/** How long a meeting is planned to be at this fair, in minutes; remembered on this device. */
@Injectable({ providedIn: 'root' })
export class PlannedMinutes {
  private readonly keep = inject(KEEP);
  private readonly minutes = signal(Number(this.keep.getItem(KEPT)) || 10);

  readonly choices: readonly number[] = [5, 8, 10, 12, 15, 20, 30, 45, 60];
  readonly value: Signal<number> = this.minutes.asReadonly();

  choose(minutes: number): void {
    this.minutes.set(minutes);
    this.keep.setItem(KEPT, String(minutes));
  }
}
