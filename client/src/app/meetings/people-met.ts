import {
  Component,
  computed,
  DOCUMENT,
  type ElementRef,
  inject,
  input,
  type OnDestroy,
  output,
  signal,
  viewChild,
} from '@angular/core';
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

/** Somebody who is being typed. */
interface TypedPerson {
  id: string;
  name: string;
  title: string;
  /** As a card said. */
  email: string;
}

/**
 * Who was there: the employer's people by one tap, anybody else by name and title. Whoever is typed is kept as soon as the
 * fields are left, the page hides or goes, and shown as met once they are added.
 */
@Component({
  selector: 'af-people-met',
  imports: [CardReader, Chip, FocusFirst, Icon, TranslocoDirective],
  templateUrl: './people-met.html',
  styleUrl: './people-met.scss',
  host: {
    '(window:pagehide)': 'keep()',
    '(document:visibilitychange)': 'keepWhenHidden()',
  },
})
export class PeopleMet implements OnDestroy {
  readonly people = input.required<VisiblePerson[]>();
  /** Whom the employer lists. */
  readonly contacts = input.required<ListedContact[]>();
  /** The employer was typed: nobody of theirs can be known. */
  readonly unlisted = input(false);
  readonly written = output<WrittenPerson>();
  /** An address that a card held; it is kept as a note, as no field of a person holds it. */
  readonly address = output<string>();

  protected readonly limits = LIMITS;
  protected readonly typed = signal<TypedPerson | null>(null);
  /** Without who is still being typed: nothing moves on the page before they are added. */
  private readonly added = computed(() => this.people().filter(({ id }) => id !== this.keptAs()));
  protected readonly met = computed(() => this.added().map((person) => nameOf(person, this.contacts())));
  protected readonly others = computed(() => {
    const met = new Set(this.added().map(({ id }) => id));
    return this.contacts().filter(({ id }) => !met.has(id));
  });
  /** Who was typed and so has no address; who is listed is kept by id alone. */
  protected readonly withoutAddress = computed(() =>
    this.added()
      .filter(({ id, name }) => name !== '' && this.contacts().every((contact) => contact.id !== id))
      .map(({ name }) => isolateName(name))
      .join(', '),
  );
  private readonly nameField = viewChild<ElementRef<HTMLInputElement>>('name');
  private readonly newId = inject(NEW_ID);
  private readonly document = inject(DOCUMENT);
  /** Who stands for the one being typed among those met, and what of them was written. */
  private readonly keptAs = signal<string | null>(null);
  private kept: TypedPerson | null = null;

  /** Opens the field for a name, or leads to it where it is open. */
  ask(): void {
    if (this.typed() === null) this.typed.set({ id: this.newId(), name: '', title: '', email: '' });
    else this.nameField()?.nativeElement.focus();
  }

  /** Adds who is being typed, if there is a name. */
  flush(): void {
    this.keep();
    this.kept = null;
    this.keptAs.set(null);
    this.typed.set(null);
  }

  ngOnDestroy(): void {
    this.flush();
  }

  protected addListed(id: string): void {
    this.written.emit({ id, set: { removed: false } });
  }

  protected remove(id: string): void {
    this.written.emit({ id, set: { removed: true } });
  }

  protected type(set: Partial<TypedPerson>): void {
    this.typed.update((typed) => typed && { ...typed, ...set });
  }

  protected found({ name, title, email }: ContactCard): void {
    // A card without a title takes none away that was typed.
    this.type({ name, email, ...(title !== '' && { title }) });
  }

  protected addTyped(event: Event): void {
    event.preventDefault();
    this.flush();
  }

  protected keepWhenHidden(): void {
    if (this.document.visibilityState === 'hidden') this.keep();
  }

  /** Writes who is being typed. Typed on, it is the same person who is written again. */
  protected keep(): void {
    const typed = this.typed();
    if (typed === null) return;
    const name = typed.name.trim();
    // The same name again is the same person, whether typed twice or listed by the employer.
    const isNew = name !== '' && !this.met().some((known) => sameName(known.name, name));
    const listed = this.contacts().find((contact) => sameName(contact.name, name));
    const [before, now] = [this.keptAs(), isNew ? (listed?.id ?? typed.id) : null];
    if (before !== null && before !== now) this.remove(before);
    const isWritten = this.kept === typed && before === now;
    this.kept = typed;
    this.keptAs.set(now);
    if (isWritten) return;
    if (name !== '' && typed.email !== '') this.address.emit(typed.email);
    if (now === null) return;
    if (listed) this.addListed(now);
    else this.written.emit({ id: now, set: { name, title: typed.title.trim(), removed: false } });
  }
}
