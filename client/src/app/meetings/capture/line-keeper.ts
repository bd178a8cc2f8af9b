import { inject, Injectable } from '@angular/core';
import type { MeetingPatch } from '@afterfair/shared/contracts';
import { patchOfReading, type QuickReading } from '@afterfair/shared/rules';
import { NEW_ID } from '../../core/new-id.token';
import { Notices } from '../../core/notices';
import { MeetingBook } from '../../offline';
import type { FinishedLine } from './finished-line';
import { lineFacts } from './line-facts';
import { LineReader } from './line-reader';
import { patchOfLine } from './patch-of-line';
import { takeBack } from './take-back';
import { indexesTappedAway } from './tapped-away';

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
