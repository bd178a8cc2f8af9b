import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import type { MeetingPatch } from '@afterfair/shared/contracts';
import type { VisibleMeeting } from '@afterfair/shared/rules';
import { TranslocoService } from '@jsverse/transloco';
import { CLOCK } from '../core/clock.token';
import { isolateName } from '../core/isolate-name';
import { NEW_ID } from '../core/new-id.token';
import { Notices } from '../core/notices';
import { MeetingBook } from '../offline';
import { meetingEnd } from './meeting-end';
import type { WrittenNote } from './note-list';
import type { WrittenPerson } from './people-met';

/** What can be done to a meeting; each deed that takes something away offers to be undone. */
@Injectable({ providedIn: 'root' })
export class MeetingWriter {
  private readonly book = inject(MeetingBook);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly clock = inject(CLOCK);
  private readonly newId = inject(NEW_ID);

  write(id: string, set: MeetingPatch): void {
    this.book.change(id, set).catch((error: unknown) => this.notices.problem(error));
  }

  writeNote(id: string, { id: noteId, set }: WrittenNote): void {
    this.write(id, { notes: { [noteId]: set } });
    if (!set.deleted) return;
    this.notices.say(this.transloco.translate('meetings.notes.deleted'), () =>
      this.write(id, { notes: { [noteId]: { deleted: false } } }),
    );
  }

  writePerson(id: string, person: WrittenPerson): void {
    this.write(id, { people: { [person.id]: person.set } });
  }

  /** Keeps an address as a note, once. */
  writeAddress({ id, notes }: VisibleMeeting, address: string): void {
    if (notes.some(({ text }) => text === address)) return;
    this.write(id, { notes: { [this.newId()]: { kind: 'point', text: address, by: 'me', deleted: false } } });
  }

  /**
   * Closes the meeting, if it is running, and goes on to the next employer.
   * @param minutes planned length
   */
  async saveAndGoOn(
    { id, startedAt, endedAt }: VisibleMeeting,
    name: string,
    minutes: number,
  ): Promise<void> {
    const closed = endedAt ?? meetingEnd(startedAt, minutes, this.clock());
    const written = endedAt === null ? this.book.change(id, { endedAt: closed }) : Promise.resolve();
    const gone = this.router.navigate(['/fair/employers'], { fragment: 'search' });
    await this.sayOnceKept(written, gone, this.said('meetings.savedOf', name), () =>
      this.reopen(id, { endedAt }),
    );
  }

  async delete(id: string, name: string): Promise<void> {
    const written = this.book.change(id, { deleted: true });
    const gone = this.router.navigateByUrl('/fair/employers');
    await this.sayOnceKept(written, gone, this.said('meetings.deleted', name), () =>
      this.reopen(id, { deleted: false }),
    );
  }

  /** Nobody waits for the device before going on, but nothing is called saved that it did not keep. */
  private async sayOnceKept(
    written: Promise<void>,
    gone: Promise<boolean>,
    text: string,
    undo: () => void,
  ): Promise<void> {
    const kept = written.then(
      () => true,
      (error: unknown) => {
        this.notices.problem(error);
        return false;
      },
    );
    await gone;
    if (await kept) this.notices.say(text, undo);
  }

  private said(key: string, name: string): string {
    return this.transloco.translate(key, { name: isolateName(name) });
  }

  private reopen(id: string, set: MeetingPatch): void {
    this.book
      .change(id, set)
      .then(() => this.router.navigate(['/fair/meeting', id]))
      .catch((error: unknown) => this.notices.problem(error));
  }
}
