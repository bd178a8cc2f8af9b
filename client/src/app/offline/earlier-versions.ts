import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { CountedPipe } from '../core/counted.pipe';
import { MomentPipe } from '../core/moment.pipe';
import { Notices } from '../core/notices';
import { Icon } from '../ui/icon';
import { MeetingBook } from './meeting-book';

/** The words of a note that gave way to another device's, to be seen and taken back; nothing when there are none. */
@Component({
  selector: 'af-earlier-versions',
  imports: [CountedPipe, Icon, MomentPipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'offline.earlier'">
      @if (versions().length) {
        <button
          type="button"
          class="af-button quiet"
          [attr.aria-expanded]="open()"
          (click)="open.set(!open())"
        >
          <af-icon name="undo" />
          {{ 'offline.earlier.count' | afCounted: versions().length }}
        </button>
        @if (open()) {
          <p class="af-hint">{{ t('about') }}</p>
          <ul>
            @for (version of versions(); track version.at) {
              <li>
                <p class="text">{{ version.text }}</p>
                <p class="af-hint">{{ t('written', { time: version.when | afMoment }) }}</p>
                <button type="button" class="af-button" (click)="take(version.text)">{{ t('take') }}</button>
              </li>
            }
          </ul>
        }
      }
    </ng-container>
  `,
  styles: `
    :host,
    ul {
      display: grid;
      gap: var(--af-space-2);
      justify-items: start;
    }
    :host:empty {
      display: none;
    }
    ul {
      width: 100%;
    }
    li {
      display: grid;
      gap: var(--af-space-1);
      justify-items: start;
      width: 100%;
      padding: var(--af-space-2) var(--af-space-3);
      border: 1px solid var(--af-edge);
      border-radius: var(--af-radius-chip);
      background: var(--af-surface);
    }
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class EarlierVersions {
  readonly noteId = input.required<string>();
  /** What the note says now. */
  readonly text = input.required<string>();
  /** The words to put into the note. */
  readonly taken = output<string>();

  private readonly book = inject(MeetingBook);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  protected readonly open = signal(false);
  protected readonly versions = computed(() =>
    this.book.lostTexts(this.noteId()).map(({ text, at }) => ({
      text,
      at,
      when: new Date(parseInt(at.slice(0, 12), 16)).toISOString(),
    })),
  );

  protected take(text: string): void {
    const before = this.text();
    this.taken.emit(text);
    this.open.set(false);
    this.notices.say(this.transloco.translate('offline.earlier.taken'), () => this.taken.emit(before));
  }
}
