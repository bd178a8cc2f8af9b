import { Component, effect, inject, input, output } from '@angular/core';
import { FootHeight } from './foot-height';
import { Icon } from './icon';

/**
 * One short message at the foot of the page. It leaves by itself after a while, but never while it is
 * pointed at or holds the focus.
 */
@Component({
  selector: 'af-notice-bar',
  imports: [Icon],
  template: `
    <div
      class="bar"
      [class.shown]="text() !== ''"
      [attr.data-tone]="tone()"
      (pointerenter)="hold()"
      (pointerleave)="start()"
      (focusin)="hold()"
      (focusout)="start()"
    >
      <p role="status" aria-live="polite">{{ text() }}</p>
      @if (text()) {
        @if (undoLabel()) {
          <button type="button" class="af-button quiet" (click)="undone.emit()">
            <af-icon name="undo" />
            {{ undoLabel() }}
          </button>
        }
        <button
          type="button"
          class="af-button quiet"
          [attr.aria-label]="closeLabel()"
          (click)="closed.emit()"
        >
          <af-icon name="close" />
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      position: fixed;
      inset: auto 0 calc(var(--af-foot, 0px) + var(--af-space-3));
      z-index: 1100;
      display: flex;
      justify-content: center;
      padding-inline: var(--af-space-3);
      pointer-events: none;
    }
    .bar {
      display: flex;
      align-items: center;
      gap: var(--af-space-2);
      max-width: 36rem;
      border-radius: var(--af-radius);
      background: var(--af-surface);
    }
    .shown {
      width: 100%;
      padding: var(--af-space-1) var(--af-space-1) var(--af-space-1) var(--af-space-4);
      border: 1px solid var(--af-line);
      box-shadow: var(--af-shadow);
      pointer-events: auto;
    }
    .shown[data-tone='problem'] {
      border-color: var(--af-danger);
    }
    p {
      flex: 1;
      min-width: 0;
    }
    /* Text twice as large on a phone: the words have a line of their own. */
    @media (max-width: 16rem) {
      .bar {
        flex-wrap: wrap;
      }
      p {
        flex-basis: 100%;
      }
    }
  `,
  host: { '[style.--af-foot.px]': 'foot.px()' },
})
export class NoticeBar {
  protected readonly foot = inject(FootHeight);
  readonly text = input.required<string>();
  readonly tone = input<'plain' | 'problem'>('plain');
  readonly undoLabel = input('');
  readonly closeLabel = input.required<string>();
  /** Milliseconds until it leaves. */
  readonly stays = input(8_000);
  readonly undone = output();
  readonly closed = output();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect((onCleanup) => {
      if (this.text() !== '') this.start();
      onCleanup(() => this.hold());
    });
  }

  protected hold(): void {
    clearTimeout(this.timer);
  }

  protected start(): void {
    this.hold();
    if (this.text() !== '') this.timer = setTimeout(() => this.closed.emit(), this.stays());
  }
}
