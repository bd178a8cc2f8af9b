import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import type { SessionEnd } from '@afterfair/shared/contracts';
import { TranslocoService } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { SessionStore } from '../core/session';
import { RealtimeSocket } from '../core/socket';
import { LeaveDevice } from '../settings';

/** The way off the attendee's pages when the server says that the session is over. */
@Injectable({ providedIn: 'root' })
export class EndOfSession {
  private readonly session = inject(SessionStore);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly router = inject(Router);
  private readonly socket = inject(RealtimeSocket);
  private readonly leaveDevice = inject(LeaveDevice);

  /**
   * Asks again who we are, and leaves when the session is over. What this device holds is kept, unless the attendee erased
   * everything elsewhere: then nothing stays here either.
   *
   * @param reason why the server ended the session; left out when it only may be over
   */
  async ask(reason?: SessionEnd): Promise<void> {
    const erased = reason === 'erased';
    // Calling again would be refused, with words that then stand in place of the ones about the erasure.
    if (erased) this.socket.disconnect('attendee');
    try {
      await this.session.load();
      // A hint is never the truth: the server itself has to say that nobody is signed in.
      if (this.session.attendee() !== null) {
        if (erased) this.socket.connect('attendee');
        return;
      }
      if (erased) {
        await this.leaveDevice.clear('settings.erase.elsewhere');
        return;
      }
      this.notices.say(this.transloco.translate('problems.not-signed-in'));
      await this.router.navigateByUrl('/');
    } catch (error) {
      this.notices.problem(error);
    }
  }
}
