import { inject, Injectable } from '@angular/core';
import { LIMITS, type MeetingPatch, type NoteKind } from '@afterfair/shared/contracts';
import { NEW_ID } from '../../core/new-id.token';
import { Notices } from '../../core/notices';
import { MeetingBook } from '../../offline';
import { lineFacts, type LineSetting } from './line-facts';
import { LineReader } from './line-reader';
import type { LineRules } from './load-line-rules.token';
import { patchOfLine } from './patch-of-line';
import { takeBack } from './take-back';
import { indexesTappedAway, type TappedAway } from './tapped-away';

/** A line that was typed to its end. */
export interface FinishedLine {
  line: string;
  /** The kind of note that is in the hand. */
  hand: NoteKind;
  /** The note that kept the line while it was typed. */
  draftId: string;
  tappedAway: readonly TappedAway[];
  setting: LineSetting;
}

/** Turns finished lines into what they say. Outlives the page, so that a line finished by leaving is read as well. */
@Injectable({ providedIn: 'root' })
export class LineKeeper {
  private readonly reader = inject(LineReader);
  private readonly book = inject(MeetingBook);
  private readonly notices = inject(Notices);
  private readonly newId = inject(NEW_ID);

  /**
   * Writes what a line says, in one change. Without the rules it stays the one note that it is already.
   * @returns what takes it back; null when nothing was written
   */
  async keep(finished: FinishedLine): Promise<(() => Promise<void>) | null> {
    const { draftId, hand, line, setting } = finished;
    const meetingId = setting.meeting.id;
    try {
      const rules = await this.reader.ready();
      const before = this.book.meeting(meetingId) ?? setting.meeting;
      const accepted = rules
        ? patchOfLine(this.read(rules, finished), hand, draftId, before)
        : { notes: { [draftId]: { kind: hand, deleted: false } } };
      await this.book.change(meetingId, accepted);
      return () => this.book.change(meetingId, takeBack(accepted, before, draftId, line.trim()));
    } catch (error) {
      this.notices.problem(error);
      return null;
    }
  }

  private read(rules: LineRules, { line, tappedAway, draftId, setting }: FinishedLine): MeetingPatch {
    const reading = rules.readQuickLine(line, lineFacts(setting));
    const ids = reading.parts.map(() => this.newId());
    return rules.patchOfReading(reading, indexesTappedAway(reading, tappedAway), {
      notes: [draftId, ...ids].slice(0, LIMITS.notesPerMeeting),
      people: reading.parts.map(() => this.newId()),
    });
  }
}
