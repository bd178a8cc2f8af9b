import { Component, computed, inject, input, output, signal } from '@angular/core';
import { LIMITS, type PersonFields } from '@afterfair/shared/contracts';
import type { VisiblePerson } from '@afterfair/shared/rules';
import { TranslocoDirective } from '@jsverse/transloco';
import { NEW_ID } from '../core/new-id.token';
import { Chip } from '../ui/chip';
import { FocusFirst } from '../ui/focus-first.directive';
import { Icon } from '../ui/icon';
import { nameOf, type ListedContact } from './name-of';

/** A person as the picker writes them. */
export interface WrittenPerson {
  id: string;
  set: Partial<PersonFields>;
}

/** Who was there: the employer's people by one tap, anybody else by name and title. */
@Component({
  selector: 'af-people-met',
  imports: [Chip, FocusFirst, Icon, TranslocoDirective],
  templateUrl: './people-met.html',
  styleUrl: './people-met.scss',
})
export class PeopleMet {
  readonly people = input.required<VisiblePerson[]>();
  /** Whom the employer lists. */
  readonly contacts = input.required<ListedContact[]>();
  readonly written = output<WrittenPerson>();

  protected readonly limits = LIMITS;
  protected readonly typing = signal(false);
  protected readonly met = computed(() => this.people().map((person) => nameOf(person, this.contacts())));
  protected readonly others = computed(() => {
    const met = new Set(this.people().map(({ id }) => id));
    return this.contacts().filter(({ id }) => !met.has(id));
  });
  private readonly newId = inject(NEW_ID);

  protected addListed(id: string): void {
    this.written.emit({ id, set: { removed: false } });
  }

  protected remove(id: string): void {
    this.written.emit({ id, set: { removed: true } });
  }

  protected addTyped(event: Event, name: string, title: string): void {
    event.preventDefault();
    if (name.trim() !== '')
      this.written.emit({
        id: this.newId(),
        set: { name: name.trim(), title: title.trim(), removed: false },
      });
    this.typing.set(false);
  }
}
