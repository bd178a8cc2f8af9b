import { effect, inject, Injectable, untracked } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { isolateName } from '../core/isolate-name';
import { Notices } from '../core/notices';
import { OfflineError } from '../core/offline-error';
import { GiveUp, MeetingBook, type WaitingChange } from '../offline';
import { EmployerDirectory } from './employer-directory';

/**
 * Meetings that waited on this device while the organiser took their employer off the list. The server refuses to know such
 * an employer; the meeting took place all the same, so it goes on under the name that the employer had here.
 */
@Injectable({ providedIn: 'root' })
export class OffTheList {
  private readonly book = inject(MeetingBook);
  private readonly directory = inject(EmployerDirectory);
  private readonly giveUp = inject(GiveUp);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  /** Ids of changes that are being put right. */
  private readonly busy = new Set<string>();

  constructor() {
    effect(() => {
      for (const waiting of this.book.attention()) if (isOffTheList(waiting)) void this.putRight(waiting);
    });
  }

  private async putRight(waiting: WaitingChange): Promise<void> {
    const { id, meetingId, set } = waiting.change;
    if (this.busy.has(id)) return;
    this.busy.add(id);
    try {
      await untracked(() => this.directory.load());
      const { employerId = null, ...rest } = set;
      const name = untracked(() => this.directory.nameOf(employerId));
      // Without a name it stays with what needs attention.
      if (name === null) return;
      await this.book.change(meetingId, { ...rest, employerName: name });
      await this.giveUp.run(waiting);
      this.notices.say(this.transloco.translate('employers.offTheList', { name: isolateName(name) }));
    } catch (error) {
      // Without a network it stays with what needs attention, and is put right when the page comes again.
      if (!(error instanceof OfflineError)) this.notices.problem(error);
    }
  }
}

function isOffTheList({ change, problem }: WaitingChange): boolean {
  const refused = problem?.errors?.map(({ pointer }) => pointer) ?? [];
  return change.set.employerId !== undefined && refused.length === 1 && refused[0] === '/set/employerId';
}
