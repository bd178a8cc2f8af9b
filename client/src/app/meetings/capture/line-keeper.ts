import { inject, Injectable } from '@angular/core';
import type { MeetingPatch, NoteKind } from '@afterfair/shared/contracts';
import { patchOfReading, type QuickReading } from '@afterfair/shared/rules';
import { NEW_ID } from '../../core/new-id.token';
import { Notices } from '../../core/notices';
import { MeetingBook } from '../../offline';
import { lineFacts, type LineSetting } from './line-facts';
import type { LineLook } from './line-question';
import { LineReader } from './line-reader';
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
  /** What the rules read in exactly this line; null when they have not come so far. */
  look: LineLook | null;
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
    const { draftId, hand, line, setting, tappedAway } = finished;
    const meetingId = setting.meeting.id;
    try {
      const look =
        finished.look ??
        (await this.reader.look({ line, hand, tappedAway, facts: lineFacts(setting), preview: null }));
      const before = this.book.meeting(meetingId) ?? setting.meeting;
      const accepted = look
        ? patchOfLine(this.patchOf(look.reading, finished), hand, draftId, before)
        : { notes: { [draftId]: { kind: hand, deleted: false } } };
      await this.book.change(meetingId, accepted);
      return () => this.book.change(meetingId, takeBack(accepted, before, finished));
    } catch (error) {
      this.notices.problem(error);
      return null;
    }
  }

  private patchOf(reading: QuickReading, { tappedAway, draftId }: FinishedLine): MeetingPatch {
    const ids = reading.parts.map(() => this.newId());
    return patchOfReading(reading, indexesTappedAway(reading, tappedAway), {
      notes: [draftId, ...ids],
      people: reading.parts.map(() => this.newId()),
    });
  }
}
