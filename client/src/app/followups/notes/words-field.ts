import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { LIMITS, type ReviewNote } from '@afterfair/shared/contracts';
import { Notices } from '../../core/notices';
import { NoteWriter } from './note-writer';

/** One line that the recipient may read: the words of a note meant for oneself (D10), or a first note of the meeting (D4). */
@Component({
  selector: 'af-words-field',
  imports: [TranslocoDirective],
  templateUrl: './words-field.html',
  styleUrl: './words-field.scss',
})
export class WordsField {
  readonly meetingId = input.required<string>();
  /** Null where nothing was noted. */
  readonly note = input<ReviewNote | null>(null);
  protected readonly kind = computed(() => this.note()?.kind ?? 'point');
  protected readonly limit = LIMITS.noteSay;
  protected readonly words = linkedSignal({ source: () => this.note()?.id, computation: () => '' });
  protected readonly state = signal<'idle' | 'keeping' | 'kept'>('idle');
  private readonly writer = inject(NoteWriter);
  private readonly notices = inject(Notices);

  protected type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.words.set(event.target.value);
    this.state.set('idle');
  }

  protected async keep(event: Event): Promise<void> {
    event.preventDefault();
    const words = this.words().trim();
    if (words === '' || this.state() === 'keeping') return;
    this.state.set('keeping');
    try {
      const note = this.note();
      await (note ? this.writer.say(note, words) : this.writer.addPoint(this.meetingId(), words));
      this.state.set('kept');
    } catch (error) {
      this.state.set('idle');
      this.notices.problem(error);
    }
  }
}
