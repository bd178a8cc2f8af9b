import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { CountedPipe } from '../core/counted.pipe';
import { MeetingBook } from './meeting-book';

/** The notes of a meeting that another device deleted, to be seen and taken back; nothing when there are none. */
@Component({
  selector: 'af-lost-notes-list',
  imports: [CountedPipe, TranslocoDirective],
  template: `
    @if (notes().length) {
      <details *transloco="let t; prefix: 'offline.lost'">
        <summary>{{ 'offline.lost.count' | afCounted: notes().length }}</summary>
        <ul>
          @for (note of notes(); track note.id) {
            <li>
              <p>{{ note.text }}</p>
              <button type="button" class="af-button" (click)="taken.emit(note.id)">{{ t('take') }}</button>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
    summary {
      min-height: var(--af-target);
      align-content: center;
      color: var(--af-ink-quiet);
      font-size: var(--af-text-13);
      cursor: pointer;
    }
    ul {
      display: grid;
      gap: var(--af-space-2);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--af-space-2);
      padding: var(--af-space-1) var(--af-space-3);
      border: 1px solid var(--af-line);
      border-radius: var(--af-radius-chip);
      background: var(--af-surface);
    }
    p {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class LostNotesList {
  readonly meetingId = input.required<string>();
  /** The id of a note to be taken back. */
  readonly taken = output<string>();
  private readonly book = inject(MeetingBook);
  protected readonly notes = computed(() => this.book.lostNotes(this.meetingId()));
}
