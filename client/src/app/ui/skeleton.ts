import { Component, computed, input } from '@angular/core';

/** Grey lines in the shape of what is coming; they appear only when it takes longer than 300 ms. */
@Component({
  selector: 'af-skeleton',
  template: `
    <span class="af-unseen" role="status">{{ label() }}</span>
    @for (line of rows(); track line) {
      <div class="row" aria-hidden="true"></div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--af-space-3);
      animation: appear 120ms ease-out 300ms backwards;
    }
    .row {
      height: calc(var(--af-target) + var(--af-space-2));
      border-radius: var(--af-radius);
      background: var(--af-line);
      opacity: 0.6;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  `,
})
export class Skeleton {
  readonly lines = input(4);
  /** What a screen reader says while waiting. */
  readonly label = input.required<string>();
  protected readonly rows = computed(() => Array.from({ length: this.lines() }, (_, index) => index));
}
