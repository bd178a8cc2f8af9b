import { computed, inject, Injectable, type Signal } from '@angular/core';
import { AttendeeKeep } from '../meetings';

/** The employers that the attendee marked. No change carries them, so they are this device's. */
@Injectable({ providedIn: 'root' })
export class Favourites {
  private readonly kept = inject(AttendeeKeep);

  readonly ids: Signal<ReadonlySet<string>> = computed(() => new Set(this.kept.things().favourites));

  toggle(employerId: string): void {
    this.kept.change(({ favourites }) => ({
      favourites: favourites.includes(employerId)
        ? favourites.filter((id) => id !== employerId)
        : [...favourites, employerId],
    }));
  }
}
