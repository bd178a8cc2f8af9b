import { Component, input, output, signal } from '@angular/core';
import type { NoteFields } from '@afterfair/shared/contracts';
import type { VisibleNote } from '@afterfair/shared/rules';
import { TranslocoDirective } from '@jsverse/transloco';
import { MomentPipe } from '../core/moment.pipe';
import { EarlierMark } from '../offline';
import { NoteEditor } from './note-editor';

/** What is to be written to a note. */
export interface WrittenNote {
  id: string;
  set: Partial<NoteFields>;
}

/** The notes of a meeting, each under its marker; a tap opens one. */
@Component({
  selector: 'af-note-list',
  imports: [EarlierMark, MomentPipe, NoteEditor, TranslocoDirective],
  template: `
    <ul *transloco="let t">
      @for (note of notes(); track note.id) {
        <li>
          @if (open() === note.id) {
            <af-note-editor [note]="note" (written)="write(note, $event)" (closed)="open.set(null)" />
          } @else {
            <button
              type="button"
              class="note af-marker"
              [attr.data-kind]="note.kind"
              (click)="open.set(note.id)"
            >
              <span class="af-unseen">{{ t('meetings.notes.edit') }}</span>
              <span class="kind">{{ t('meetings.kinds.' + note.kind) }}</span>
              <span class="text">
                {{ note.text }}
                @if (note.kind === 'promise' && (note.date || note.by === 'them')) {
                  <small>
                    @if (note.by === 'them') {
                      {{ t('meetings.notes.theirs') }}
                    }
                    @if (note.date; as date) {
                      {{ t('meetings.notes.byDate', { date: date | afMoment: 'day' }) }}
                    }
                  </small>
                }
                @if (note.say; as say) {
                  <small>{{ t('meetings.notes.willSay', { say }) }}</small>
                }
                <af-earlier-mark [noteId]="note.id" />
              </span>
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--af-space-2);
    }
    .note {
      display: grid;
      grid-template-columns: 4.25rem minmax(0, 1fr);
      gap: var(--af-space-2);
      width: 100%;
      min-height: var(--af-target);
      align-items: baseline;
      padding: var(--af-space-2) var(--af-space-3);
      border: 1px solid transparent;
      border-radius: var(--af-radius-chip);
      color: var(--af-ink);
      text-align: start;
    }
    .kind {
      font-size: var(--af-text-13);
      font-weight: 700;
    }
    .text {
      white-space: pre-line;
    }
    small {
      display: block;
      font-size: var(--af-text-13);
    }
  `,
})
export class NoteList {
  readonly notes = input.required<VisibleNote[]>();
  readonly written = output<WrittenNote>();
  /** The note that is being edited. */
  protected readonly open = signal<string | null>(null);

  protected write(note: VisibleNote, set: WrittenNote['set']): void {
    if (set.deleted) this.open.set(null);
    this.written.emit({ id: note.id, set });
  }
}
