import { Component, computed, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ReviewNote, ReviewStep, Sentence } from '@afterfair/shared/contracts';
import { sentencesOfNote } from './sentences-of-note';
import { waitingNotes } from './waiting-notes';
import { WordsField } from './words-field';

/** The notes behind a letter: those it uses lead to their sentence, those that wait have a field for words. */
@Component({
  selector: 'af-notes-panel',
  imports: [TranslocoDirective, WordsField],
  templateUrl: './notes-panel.html',
  styleUrl: './notes-panel.scss',
})
export class NotesPanel {
  readonly step = input.required<ReviewStep>();
  readonly chosen = input<Sentence | null>(null);
  /** Id of a note whose sentence is to be shown. */
  readonly shown = output<string>();

  /** Without a draft the waiting notes stand in the place of the letter. */
  protected readonly waiting = computed(() => (this.step().draft ? waitingNotes(this.step()) : []));
  protected readonly others = computed(() => {
    const waiting = new Set(this.waiting().map(({ id }) => id));
    return this.step().notes.filter(({ id }) => !waiting.has(id));
  });

  protected leadsSomewhere(note: ReviewNote): boolean {
    return !this.step().edited && sentencesOfNote(this.step().draft, note.id).length > 0;
  }
}
