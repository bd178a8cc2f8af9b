import { effect, inject, Injectable, untracked } from '@angular/core';
import type { ContactCard, EmployerCard, MeetingPatch } from '@afterfair/shared/contracts';
import { TranslocoService } from '@jsverse/transloco';
import { isolateName } from '../core/isolate-name';
import { Notices } from '../core/notices';
import { OfflineError } from '../core/offline-error';
import { SessionStore } from '../core/session';
import { RealtimeSocket } from '../core/socket';
import { GiveUp, MeetingBook, type WaitingChange } from '../offline';
import { EmployerDirectory } from './employer-directory';

/**
 * Meetings that waited on this device while the organiser took their employer off the list. The server refuses to know such
 * an employer; the meeting took place all the same, so it goes on under the names that the employer and its people had here.
 */
@Injectable({ providedIn: 'root' })
export class OffTheList {
  private readonly book = inject(MeetingBook);
  private readonly directory = inject(EmployerDirectory);
  private readonly giveUp = inject(GiveUp);
  private readonly session = inject(SessionStore);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  /** Ids of changes that are being put right. */
  private readonly busy = new Set<string>();

  constructor() {
    const socket = inject(RealtimeSocket);
    effect(() => {
      // What a lost answer stopped goes on when the connection is back.
      socket.connected('attendee');
      for (const waiting of this.book.attention())
        if (isOffTheList(waiting)) void untracked(() => this.putRight(waiting));
    });
  }

  private async putRight(waiting: WaitingChange): Promise<void> {
    const { id, set } = waiting.change;
    if (this.busy.has(id)) return;
    this.busy.add(id);
    const attendee = this.attendee();
    try {
      await this.directory.load();
      const employer = this.directory.lastSeen(set.employerId ?? null);
      // Without a name it stays with what needs attention.
      if (employer === null || this.attendee() !== attendee) return;
      await this.rename(waiting, employer);
      // Somebody else may have come in meanwhile, whose changes are counted alike.
      if (this.attendee() !== attendee) return;
      await this.giveUp.run(waiting);
      const name = isolateName(employer.name);
      this.notices.say(this.transloco.translate('employers.offTheList', { name }));
    } catch (error) {
      if (!(error instanceof OfflineError)) this.notices.problem(error);
    } finally {
      this.busy.delete(id);
    }
  }

  /** Writes what the refused change wrote, with names where it had ids. */
  private async rename({ change }: WaitingChange, { id, name, contacts }: EmployerCard): Promise<void> {
    const { employerId: _, ...rest } = change.set;
    const meeting = this.book.meeting(change.meetingId);
    // A try before this one may have come as far as here.
    if (meeting?.employerName !== name) {
      const people = namesOf(meeting?.people ?? [], contacts);
      await this.book.change(change.meetingId, { ...rest, employerName: name, ...people });
    }
    const booked = this.book.prepared().booked.flatMap(({ uid, slot }) => {
      if (slot?.employerId !== id) return [];
      return [{ uid, slot: { ...slot, employerId: null, employerName: name } }];
    });
    if (booked.length > 0)
      await this.book.prepare((at) => ({
        favourites: [],
        booked: booked.map((entry) => ({ ...entry, at })),
      }));
  }

  private attendee(): string | null {
    return this.session.attendee()?.attendee.id ?? null;
  }
}

function isOffTheList({ change, problem }: WaitingChange): boolean {
  const refused = problem?.errors?.map(({ pointer }) => pointer) ?? [];
  return change.set.employerId !== undefined && refused.length === 1 && refused[0] === '/set/employerId';
}

/** Who is listed is kept by id alone, and has no name once the list is gone. */
function namesOf(
  met: readonly { id: string; name: string }[],
  contacts: readonly ContactCard[],
): Pick<MeetingPatch, 'people'> {
  const named = contacts
    .filter(({ id }) => met.some((person) => person.id === id && person.name === ''))
    .map(({ id, name, title }) => [id, { name, title }] as const);
  return named.length > 0 ? { people: Object.fromEntries(named) } : {};
}
