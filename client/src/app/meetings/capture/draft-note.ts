import { computed, effect, inject, Injectable, signal, type Signal } from '@angular/core';
import type { NoteFields } from '@afterfair/shared/contracts';
import type { VisibleMeeting } from '@afterfair/shared/rules';
import { Notices } from '../../core/notices';
import { MeetingBook } from '../../offline';
import { type LeftLine, LineDraft } from './line-draft';

/** The note that keeps the line while it is typed, so that a page that goes takes no word with it. */
@Injectable()
export class DraftNote {
  private readonly draft = inject(LineDraft);
  private readonly book = inject(MeetingBook);
  private readonly notices = inject(Notices);
  private readonly text = signal('');
  /** Whether this device remembers the line as one that is still in a box. */
  private readonly isThere = computed(() =>
    Object.values(this.book.lines()).some(({ noteId }) => noteId === this.draft.id()),
  );
  /** The note of the line that was seen to be remembered, and that this tab did not finish. */
  private seen: string | null = null;

  /** What of the line is in the note. */
  readonly saved: Signal<string> = this.text.asReadonly();

  constructor() {
    effect(() => {
      if (this.isThere()) this.seen = this.draft.id();
    });
  }

  /**
   * Another tab may have had the same line in its box, and finished it: what stands in this one is a note of its own from now
   * on, so that neither takes the other's words.
   */
  partWays(meetingId: string): void {
    if (this.wasFinishedElsewhere()) this.save(meetingId, this.draft.text());
  }

  /** Writes what was typed so far. */
  save(meetingId: string, typed: string): void {
    const isOurs = !this.wasFinishedElsewhere();
    if (!isOurs) this.draft.partWays();
    const before = isOurs ? this.text().trim() : '';
    const text = typed.trim();
    this.text.set(typed);
    if (text === before) return;
    this.remember(meetingId, text !== '');
    if (text === '') this.write(meetingId, { deleted: true });
    else if (before === '')
      this.write(meetingId, { kind: this.draft.hand(), text, by: 'me', deleted: false });
    else this.write(meetingId, { text });
  }

  /** The hand took another highlighter. */
  colour(meetingId: string): void {
    if (this.text().trim() !== '') this.write(meetingId, { kind: this.draft.hand() });
  }

  /** A chip was tapped away, or is there again. What is not in the note yet is remembered with it. */
  chipsChanged(meetingId: string): void {
    if (this.book.lines()[meetingId]?.noteId === this.draft.id()) this.remember(meetingId, true);
  }

  /** Takes up the line that was left in the box of a meeting. */
  resume(meeting: VisibleMeeting): void {
    const kept = this.book.lines()[meeting.id];
    const note = meeting.notes.find(({ id }) => id === kept?.noteId);
    if (!kept || !note) return;
    const { id: draftId, kind: hand, text: line } = note;
    this.putBack(meeting.id, { draftId, hand, line, tappedAway: kept.tappedAway });
  }

  putBack(meetingId: string, left: LeftLine): void {
    this.draft.resume(left);
    this.text.set(left.line);
    this.remember(meetingId, true);
  }

  /** The line was finished: its note is one of the others now. */
  release(meetingId: string): void {
    this.text.set('');
    this.remember(meetingId, false);
  }

  private wasFinishedElsewhere(): boolean {
    return this.seen === this.draft.id() && !this.isThere();
  }

  private write(meetingId: string, set: Partial<NoteFields>): void {
    this.book
      .change(meetingId, { notes: { [this.draft.id()]: set } })
      .catch((error: unknown) => this.notices.problem(error));
  }

  private remember(meetingId: string, isThere: boolean): void {
    // It is gone from there by our own hand, or is on its way.
    if (!isThere) this.seen = null;
    const line = isThere ? { noteId: this.draft.id(), tappedAway: this.draft.tappedAway() } : null;
    this.book.keepLine(meetingId, line).catch((error: unknown) => this.notices.problem(error));
  }
}
