import { Injectable, signal } from '@angular/core';

/**
 * How high the bar is that stands at the foot of the page, in CSS pixels; null when none stands there. What floats at
 * the foot sets it as `--af-foot` on itself: on the page it would have every element styled again.
 */
@Injectable({ providedIn: 'root' })
export class FootHeight {
  readonly px = signal<number | null>(null);
}
