import { computed, inject, Injectable, signal, type Signal } from '@angular/core';
import type { NoteKind } from '@afterfair/shared/contracts';
import type { NotePreview, QuickReading, ReadingPart } from '@afterfair/shared/rules';
import { NEW_ID } from '../../core/new-id.token';
import { lineFacts, previewFacts, type LineSetting } from './line-facts';
import type { FinishedLine } from './line-keeper';
import { LineReader } from './line-reader';
import { indexesTappedAway, tappedAwayOf, type TappedAway } from './tapped-away';

export interface PartToShow {
  index: number;
  part: ReadingPart;
}

/** The line in the box: its words, what the rules read in them, and what of that was tapped away. */
@Injectable()
export class LineDraft {
  private readonly reader = inject(LineReader);
  private readonly newId = inject(NEW_ID);
  private readonly noteId = signal(this.newId());
  private readonly gone = signal<readonly TappedAway[]>([]);
  private readonly setting = signal<LineSetting | null>(null);

  readonly text = signal('');
  readonly hand = signal<NoteKind>('point');
  /** The note that keeps the line while it is typed. */
  readonly id: Signal<string> = this.noteId.asReadonly();

  private readonly reading = computed((): QuickReading | null => {
    const setting = this.setting();
    const rules = this.reader.rules();
    return setting && rules && this.text().trim() !== ''
      ? rules.readQuickLine(this.text(), lineFacts(setting))
      : null;
  });

  /** What is shown as chips: all that was read, without the plain points and what was tapped away. */
  readonly parts: Signal<readonly PartToShow[]> = computed(() => {
    const reading = this.reading();
    if (reading === null) return [];
    const away = indexesTappedAway(reading, this.gone());
    return reading.parts
      .map((part, index) => ({ part, index }))
      .filter(({ part, index }) => !away.has(index) && !(part.kind === 'note' && part.noteKind === 'point'));
  });

  /** The last note of the line as it would read in a letter. */
  readonly preview: Signal<NotePreview | null> = computed(() => {
    const [reading, rules, setting] = [this.reading(), this.reader.rules(), this.setting()];
    if (reading === null || rules === null || setting === null) return null;
    const read = rules.patchOfReading(reading, indexesTappedAway(reading, this.gone()), {
      notes: reading.parts.map((_, index) => String(index)),
      people: reading.parts.map((_, index) => String(index)),
    });
    const note = Object.values(read.notes ?? {}).at(-1);
    if (!note?.text) return null;
    const { text, by, link, date } = note;
    const kind = note.kind === 'point' || note.kind === undefined ? this.hand() : note.kind;
    const noted = { id: '', kind, text, ...(by && { by }), ...(link && { link }), ...(date && { date }) };
    return rules.previewNote(noted, previewFacts(setting));
  });

  /** Says about which meeting the line is; fetches the rules if they are not here yet. */
  about(setting: LineSetting): void {
    this.setting.set(setting);
    if (!this.reader.rules()) void this.reader.ready();
  }

  /** Takes up a line that was left in the box. */
  resume(noteId: string, text: string): void {
    this.noteId.set(noteId);
    this.text.set(text);
  }

  tapAway(index: number): (() => void) | null {
    const reading = this.reading();
    const part = reading?.parts[index];
    if (!reading || !part) return null;
    const before = this.gone();
    this.gone.set([...before, tappedAwayOf(reading, part)]);
    return () => this.gone.set(before);
  }

  /** The line as it is finished now, and an empty one in its place. `null` when nothing was typed. */
  finish(): FinishedLine | null {
    const setting = this.setting();
    if (setting === null || this.text().trim() === '') return null;
    const finished = {
      line: this.text(),
      hand: this.hand(),
      draftId: this.noteId(),
      tappedAway: this.gone(),
      setting,
    };
    this.noteId.set(this.newId());
    this.text.set('');
    this.hand.set('point');
    this.gone.set([]);
    return finished;
  }
}
