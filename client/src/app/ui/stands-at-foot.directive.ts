import { afterNextRender, DestroyRef, Directive, DOCUMENT, ElementRef, inject } from '@angular/core';

/** A bar that stands at the foot of the page, however high it grows: what floats there keeps clear of it. */
@Directive({ selector: '[afStandsAtFoot]' })
export class StandsAtFoot {
  private readonly bar: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly body = inject(DOCUMENT).body;

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const observer = new ResizeObserver(() => this.measure());
      observer.observe(this.bar);
      destroyed.onDestroy(() => {
        observer.disconnect();
        this.body.style.removeProperty('--af-foot');
      });
    });
  }

  private measure(): void {
    const { position, bottom } = getComputedStyle(this.bar);
    // On a screen of hardly any height it scrolls away with the page.
    const height = position === 'sticky' ? this.bar.offsetHeight + (parseFloat(bottom) || 0) : 0;
    this.body.style.setProperty('--af-foot', `${height}px`);
  }
}
