import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { RealtimeSocket } from '../core/socket';
import { UnsavedWords } from '../followups';
import { MeetingBook } from '../offline';

/** The way off this device: the session ends first, then everything of the attendee is removed here. */
@Injectable({ providedIn: 'root' })
export class LeaveDevice {
  private readonly socket = inject(RealtimeSocket);
  private readonly book = inject(MeetingBook);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly router = inject(Router);
  private readonly unsaved = inject(UnsavedWords);

  /**
   * @param end ends the session on the server; when it rejects, that is said and everything stays as it is
   * @param said the key of the words for when it is done
   */
  async leave(end: () => Promise<void>, said: string): Promise<void> {
    // The server ends the session on every line of it: here it is over by our own will, which has its own words.
    this.socket.disconnect('attendee');
    try {
      await end();
    } catch (error) {
      this.socket.connect('attendee');
      this.notices.problem(error);
      return;
    }
    try {
      await this.clear(said);
    } catch (error) {
      this.notices.problem(error);
    }
  }

  /**
   * Removes everything of the attendee from this device, when their session is over already. Rejects when the device
   * refuses.
   *
   * @param said the key of the words for when it is done
   */
  async clear(said: string): Promise<void> {
    this.unsaved.forget();
    await this.book.erase();
    await this.router.navigateByUrl('/');
    this.notices.say(this.transloco.translate(said));
  }
}
