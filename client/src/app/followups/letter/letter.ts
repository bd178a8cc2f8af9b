import { Component, computed, input, model } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Draft, Finding, ReviewNote } from '@afterfair/shared/contracts';
import { directionOf } from '../../ui/direction-of';
import { segmentLetter } from './segment-letter';
import { LetterRuns } from './letter-runs';

/**
 * The letter as its reader will see it, with the marker: a sentence that came from a note carries the tint of
 * the note's kind and a small label, and can be asked why it is there.
 */
@Component({
  selector: 'af-letter',
  imports: [LetterRuns, TranslocoDirective],
  templateUrl: './letter.html',
  styleUrl: './letter.scss',
})
export class Letter {
  readonly draft = input.required<Draft>();
  readonly notes = input.required<readonly ReviewNote[]>();
  readonly findings = input.required<readonly Finding[]>();
  readonly edited = input(false);
  /** Position of the sentence that is being asked; null when none is. */
  readonly chosen = model<number | null>(null);

  protected readonly direction = computed(() => directionOf(this.draft().language));
  protected readonly text = computed(() =>
    segmentLetter(
      this.draft().body,
      this.edited() ? [] : this.draft().sentences,
      this.notes(),
      this.findings(),
    ),
  );

  protected ask(sentence: HTMLElement, index: number): void {
    this.chosen.update((chosen) => (chosen === index ? null : index));
    sentence.scrollIntoView({ block: 'nearest' });
  }

  protected onKey(event: KeyboardEvent, sentence: HTMLElement, index: number): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.ask(sentence, index);
  }
}
