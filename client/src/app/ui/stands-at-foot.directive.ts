import { afterNextRender, DestroyRef, Directive, ElementRef, inject } from '@angular/core';
import { FootHeight } from './foot-height';

/**
 * A bar that stands at the foot of the page, however high it grows: what floats there keeps clear of it, and so does what has
 * the focus in the `.af-above-save-bar` around it.
 */
@Directive({ selector: '[afStandsAtFoot]' })
export class StandsAtFoot {
  private readonly bar: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly foot = inject(FootHeight);

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const observer = new ResizeObserver(() => this.measure());
      observer.observe(this.bar);
      destroyed.onDestroy(() => {
        observer.disconnect();
        this.foot.px.set(null);
      });
    });
  }

  private measure(): void {
    const { position, bottom } = getComputedStyle(this.bar);
    // On a screen of hardly any height it scrolls away with the page.
    const height = position === 'sticky' ? this.bar.offsetHeight + (parseFloat(bottom) || 0) : 0;
    this.foot.px.set(height);
    this.bar.closest<HTMLElement>('.af-above-save-bar')?.style.setProperty('--af-foot', `${height}px`);
  }
}
