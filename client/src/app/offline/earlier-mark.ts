import { Component, computed, inject, input } from '@angular/core';
import { CountedPipe } from '../core/counted.pipe';
import { MeetingBook } from './meeting-book';

/** Says beside a note that other words gave way to it; nothing when none did. */
@Component({
  selector: 'af-earlier-mark',
  imports: [CountedPipe],
  template: `
    @if (count(); as count) {
      <small>{{ 'offline.earlier.count' | afCounted: count }}</small>
    }
  `,
  styles: `
    small {
      display: block;
      font-size: var(--af-text-13);
      font-weight: 600;
    }
  `,
})
export class EarlierMark {
  readonly noteId = input.required<string>();
  private readonly book = inject(MeetingBook);
  protected readonly count = computed(() => this.book.lostTexts(this.noteId()).length);
}
