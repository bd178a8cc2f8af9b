import {
  Component,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../ui/icon';
import type { ChipWords } from './chip-writer';

export interface LineChip extends ChipWords {
  /** The place of the part in its reading. */
  index: number;
}

/** So long nothing is typed before the chips are read out. Milliseconds. */
const QUIET_MS = 900;

/**
 * What a line says, each thing a chip that a tap turns into plain words again. One row that scrolls sideways, so that
 * nothing moves while one types; said politely once the typing rests.
 */
@Component({
  selector: 'af-line-chips',
  imports: [Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @for (chip of chips(); track chip.index) {
        <button type="button" class="af-chip" [attr.data-kind]="chip.tint" (click)="tapped.emit(chip.index)">
          <span class="sort">{{ chip.sort }}&ngsp;</span>
          <bdi>{{ chip.words }}</bdi>
          <span class="af-unseen">{{ t('meetings.chips.away') }}</span>
          <af-icon name="close" />
        </button>
      }
      <span class="af-unseen" role="status">{{ spoken() }}</span>
    </ng-container>
  `,
  styles: `
    :host {
      position: relative;
      display: flex;
      gap: var(--af-space-1);
      min-width: 0;
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scrollbar-width: none;
    }
    button {
      flex: none;
      max-width: 16rem;
      min-height: var(--af-target);
      cursor: pointer;
    }
    button:focus-visible {
      outline-offset: -2px;
    }
    .sort {
      flex: none;
      font-weight: 400;
    }
    bdi {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    af-icon {
      font-size: 0.8em;
    }
  `,
})
export class LineChips {
  readonly chips = input.required<readonly LineChip[]>();
  readonly tapped = output<number>();
  protected readonly spoken = signal('');

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    let timer: ReturnType<typeof setTimeout> | undefined;
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
    effect(() => {
      const said = this.chips().map(({ sort, words }) => `${sort} ${words}`);
      clearTimeout(timer);
      timer = setTimeout(() => this.spoken.set(said.join('; ')), QUIET_MS);
      // The newest chip is the last one: it must not appear out of sight.
      untracked(() => queueMicrotask(() => host.scrollTo?.({ left: host.scrollWidth })));
    });
  }
}
