import { inject, Injectable, type Signal, signal } from '@angular/core';
import type { AttendeeSession } from '@afterfair/shared/contracts';
import { Notices } from '../core/notices';
import { SAVE_FILE } from '../core/save-file.token';
import { SessionStore } from '../core/session';
import { StorageError } from '../core/storage-error';
import { storageFault } from '../core/storage-fault';
import { UnsavedWords } from '../followups';
import { LeftHere } from '../offline';

/** An attendee comes into a browser where somebody may have been before. Nothing unsent is removed before it was said. */
@Injectable()
export class TakeOver {
  private readonly left = inject(LeftHere);
  private readonly session = inject(SessionStore);
  private readonly unsavedWords = inject(UnsavedWords);
  private readonly saveFile = inject(SAVE_FILE);
  private readonly notices = inject(Notices);
  private readonly waiting = signal(0);
  private agreed = false;
  private unseen = false;

  /** How many changes the person has to decide about; 0 when there is nothing to ask. */
  readonly unsent: Signal<number> = this.waiting.asReadonly();

  /** True when nothing would be lost, or the person knows what would; otherwise the question is up from now on. */
  async mayGoOn(): Promise<boolean> {
    if (this.agreed) return true;
    try {
      const { unsent } = await this.left.unsent();
      this.waiting.set(unsent);
      return unsent === 0;
    } catch (fault) {
      if (!(storageFault(fault) instanceof StorageError)) throw fault;
      // A browser that stores nothing keeps nobody out; what could not be looked at is not removed either.
      this.unseen = true;
      this.notices.problem(fault);
      return true;
    }
  }

  /** The person goes on, knowing what is lost. */
  agree(): void {
    this.agreed = true;
    this.waiting.set(0);
  }

  /** The person leaves it. */
  stay(): void {
    this.waiting.set(0);
  }

  /** Hands out what was not sent, with the meetings it belongs to. */
  async keepFile(): Promise<void> {
    const { unsent: _, ...content } = await this.left.unsent();
    this.saveFile({
      name: 'afterfair-not-sent.json',
      type: 'application/json',
      content: JSON.stringify(content, null, 2),
    });
  }

  /** Makes this attendee the one of this browser and removes what others left; when the device refuses that, it is said. */
  async become(session: AttendeeSession): Promise<void> {
    this.session.setAttendee(session);
    if (this.unseen) return;
    try {
      if (await this.left.eraseOthers(session.attendee.id)) this.unsavedWords.forget();
    } catch (fault) {
      // They are in: staying at the door would have them join a second time.
      this.notices.problem(fault);
    }
  }
}
