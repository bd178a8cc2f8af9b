import { inject, Injectable } from '@angular/core';
import type { ReviewNote } from '@afterfair/shared/contracts';
import { CLOCK } from '../../core/clock.token';
import { NEW_ID } from '../../core/new-id.token';
import { MeetingBook } from '../../offline';

/**
 * Writes from the review into the meetings, the way every other change to them is made: kept on this device
 * first. The server plans again once it has the change, and hints at the new letters.
 */
@Injectable({ providedIn: 'root' })
export class NoteWriter {
  private readonly book = inject(MeetingBook);
  private readonly newId = inject(NEW_ID);
  private readonly clock = inject(CLOCK);

  /** Gives a note the words that may stand in the letter. */
  say(note: ReviewNote, words: string): Promise<void> {
    return this.book.change(note.meetingId, { notes: { [note.id]: { say: words } } });
  }

  /** Adds one point that was said in a meeting (D4). */
  addPoint(meetingId: string, text: string): Promise<void> {
    return this.book.change(meetingId, { notes: { [this.newId()]: { kind: 'point', text } } });
  }

  /** Says yes to a reminder that waits for it (T4 `ask`). */
  confirmReminder(meetingId: string): Promise<void> {
    return this.book.change(meetingId, { reminderConfirmedAt: new Date(this.clock()).toISOString() });
  }
}
