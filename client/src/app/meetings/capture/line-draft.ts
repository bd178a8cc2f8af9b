import { computed, effect, inject, Injectable, signal, type Signal, untracked } from '@angular/core';
import type { NoteKind } from '@afterfair/shared/contracts';
import type { NotePreview, ReadingPart } from '@afterfair/shared/rules';
import { NEW_ID } from '../../core/new-id.token';
import { lineFacts, previewFacts, type LineSetting } from './line-facts';
import type { FinishedLine } from './finished-line';
import type { LineLook, LineQuestion } from './line-question';
import { LineReader } from './line-reader';
import { indexesTappedAway, tappedAwayOf, type TappedAway } from './tapped-away';

export interface PartToShow {
  index: number;
  part: ReadingPart;
}

/** A line as it was left. */
export type LeftLine = Pick<FinishedLine, 'draftId' | 'hand' | 'line' | 'tappedAway'>;

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
  readonly tappedAway: Signal<readonly TappedAway[]> = this.gone.asReadonly();

  /** What was read last; a line that is typed on is read again as soon as this is done. */
  private readonly seen = signal<LineLook | null>(null);
  private seenOf: LineQuestion | null = null;
  private asking = false;

  private readonly question = computed((): LineQuestion | null => {
    const setting = this.setting();
    if (setting === null || this.text().trim() === '') return null;
    return {
      line: this.text(),
      facts: lineFacts(setting),
      tappedAway: this.gone(),
      hand: this.hand(),
      // A letter can only go to an employer of the fair.
      preview: setting.meeting.employerId === null ? null : previewFacts(setting),
    };
  });
  private readonly reading = computed(() => (this.question() ? (this.seen()?.reading ?? null) : null));

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
  readonly preview: Signal<NotePreview | null> = computed(() =>
    this.question() ? (this.seen()?.preview ?? null) : null,
  );

  constructor() {
    effect(() => {
      this.question();
      untracked(() => void this.read());
    });
  }

  /** Says about which meeting the line is. */
  about(setting: LineSetting): void {
    this.setting.set(setting);
  }

  /** Takes up a line that was left in the box, or is taken back into it. */
  resume({ draftId, hand, line, tappedAway }: LeftLine): void {
    this.noteId.set(draftId);
    this.hand.set(hand);
    this.gone.set(tappedAway);
    this.text.set(line);
  }

  /** From now on the line is kept by a note of its own. */
  partWays(): void {
    this.noteId.set(this.newId());
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
      look: this.seenOf === this.question() ? this.seen() : null,
    };
    this.noteId.set(this.newId());
    this.text.set('');
    this.hand.set('point');
    this.gone.set([]);
    return finished;
  }

  /** One line is read at a time: what was typed meanwhile is read after it, and what lies between never. */
  private async read(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    for (let read: LineQuestion | null = null; read !== this.question();) {
      read = this.question();
      this.seen.set(read && (await this.reader.look(read)));
      this.seenOf = read;
    }
    this.asking = false;
  }
}
