import { Component, computed, inject, input, output, signal } from '@angular/core';
import { LIMITS, type PersonFields } from '@afterfair/shared/contracts';
import type { ContactCard } from '@afterfair/shared/capture-files';
import type { VisiblePerson } from '@afterfair/shared/rules';
import { TranslocoDirective } from '@jsverse/transloco';
import { isolateName } from '../core/isolate-name';
import { NEW_ID } from '../core/new-id.token';
import { CardReader } from './cards/card-reader';
import { Chip } from '../ui/chip';
import { FocusFirst } from '../ui/focus-first.directive';
import { Icon } from '../ui/icon';
import { nameOf, type ListedContact } from './name-of';
import { sameName } from './same-name';

/** A person as the picker writes them. */
export interface WrittenPerson {
  id: string;
  set: Partial<PersonFields>;
}

/** Who was there: the employer's people by one tap, anybody else by name and title. */
@Component({
  selector: 'af-people-met',
  imports: [CardReader, Chip, FocusFirst, Icon, TranslocoDirective],
  templateUrl: './people-met.html',
  styleUrl: './people-met.scss',
})
export class PeopleMet {
  readonly people = input.required<VisiblePerson[]>();
  /** Whom the employer lists. */
  readonly contacts = input.required<ListedContact[]>();
  /** The employer was typed: nobody of theirs can be known. */
  readonly unlisted = input(false);
  readonly written = output<WrittenPerson>();
  /** An address that a card held; it is kept as a note, as no field of a person holds it. */
  readonly address = output<string>();

  protected readonly limits = LIMITS;
  protected readonly typing = signal(false);
  /** What a card said of somebody who is not added yet. */
  protected readonly card = signal<ContactCard | null>(null);
  protected readonly met = computed(() => this.people().map((person) => nameOf(person, this.contacts())));
  protected readonly others = computed(() => {
    const met = new Set(this.people().map(({ id }) => id));
    return this.contacts().filter(({ id }) => !met.has(id));
  });
  /** Who was typed and so has no address; who is listed is kept by id alone. */
  protected readonly withoutAddress = computed(() =>
    this.people()
      .filter(({ id, name }) => name !== '' && this.contacts().every((contact) => contact.id !== id))
      .map(({ name }) => isolateName(name))
      .join(', '),
  );
  private readonly newId = inject(NEW_ID);

  /** Opens the field for a name. */
  ask(): void {
    this.typing.set(true);
  }

  protected addListed(id: string): void {
    this.written.emit({ id, set: { removed: false } });
  }

  protected remove(id: string): void {
    this.written.emit({ id, set: { removed: true } });
  }

  protected addTyped(event: Event, name: string, title: string): void {
    event.preventDefault();
    if (!this.typing()) return;
    this.typing.set(false);
    const email = this.card()?.email ?? '';
    this.card.set(null);
    const typed = name.trim();
    if (typed !== '' && email !== '') this.address.emit(email);
    // The same name again is the same person, whether typed twice or listed by the employer.
    if (typed === '' || this.met().some(({ name: known }) => sameName(known, typed))) return;
    const listed = this.others().find((contact) => sameName(contact.name, typed));
    if (listed) this.addListed(listed.id);
    else this.written.emit({ id: this.newId(), set: { name: typed, title: title.trim(), removed: false } });
  }
}
