import { computed, inject, Injectable, type Signal } from '@angular/core';
import { Notices } from '../core/notices';
import { MeetingBook } from '../offline';

/** The employers that the attendee marked, the same on all their devices. */
@Injectable({ providedIn: 'root' })
export class Favourites {
  private readonly book = inject(MeetingBook);
  private readonly notices = inject(Notices);

  readonly ids: Signal<ReadonlySet<string>> = computed(
    () =>
      new Set(
        this.book
          .prepared()
          .favourites.filter(({ marked }) => marked)
          .map(({ employerId }) => employerId),
      ),
  );

  toggle(employerId: string): void {
    const marked = !this.ids().has(employerId);
    this.book
      .prepare((at) => ({ favourites: [{ employerId, marked, at }], booked: [] }))
      .catch((error: unknown) => this.notices.problem(error));
  }
}
