import { Component, inject, input, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { LIMITS } from '@afterfair/shared/contracts';
import { Notices } from '../../core/notices';
import { NoteWriter } from './note-writer';

/** One line for a meeting of which nothing was noted (D4). */
@Component({
  selector: 'af-new-note-field',
  imports: [TranslocoDirective],
  templateUrl: './new-note-field.html',
  styleUrl: './words-field.scss',
})
export class NewNoteField {
  readonly meetingId = input.required<string>();
  protected readonly limit = LIMITS.noteSay;
  protected readonly words = signal('');
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
      await this.writer.addPoint(this.meetingId(), words);
      this.state.set('kept');
    } catch (error) {
      this.state.set('idle');
      this.notices.problem(error);
    }
  }
}
