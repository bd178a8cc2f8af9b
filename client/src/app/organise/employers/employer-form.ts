import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { applyEach, email, form, FormField, maxLength, pattern, required } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { LIMITS, type EmployerInput } from '@afterfair/shared/contracts';
import { Notices } from '../../core/notices';
import { FieldFault } from '../forms/field-fault';
import { PointerFaults } from '../forms/pointer-faults';
import { zoneOptions } from '../forms/zone-options';
import { ContactForm } from './contact-form';
import { EMPTY_CONTACT, wordsToEmployer, type EmployerWords } from './employer-words';
import { RecruiterLinkMaker } from './recruiter-link-maker';

/** An employer with its positions and the people who can be met there. */
@Component({
  selector: 'af-employer-form',
  imports: [ContactForm, FieldFault, FormField, RecruiterLinkMaker, TranslocoDirective],
  templateUrl: './employer-form.html',
  styleUrl: './employer-form.scss',
})
export class EmployerForm {
  readonly fairId = input.required<string>();
  readonly start = input.required<EmployerWords>();
  readonly busy = input(false);
  /** What the server said of the last try. */
  readonly error = input<unknown>(null);
  readonly saved = output<EmployerInput>();

  private readonly notices = inject(Notices);
  protected readonly limits = LIMITS;
  protected readonly words = linkedSignal(() => this.start());
  protected readonly fields = form(this.words, (path) => {
    required(path.name);
    maxLength(path.name, LIMITS.name);
    maxLength(path.country, 2);
    pattern(path.country, /^[A-Za-z]{2}$/);
    maxLength(path.booth, LIMITS.booth);
    applyEach(path.positions, (position) => maxLength(position.title, LIMITS.title));
    applyEach(path.contacts, (contact) => {
      maxLength(contact.name, LIMITS.name);
      maxLength(contact.title, LIMITS.title);
      email(contact.email);
      maxLength(contact.email, LIMITS.email);
      maxLength(contact.salutation, LIMITS.name);
    });
  });
  protected readonly zones = computed(() => zoneOptions(this.start().timeZone));
  protected readonly faults = computed(() => PointerFaults.of(this.error()));
  protected readonly refusal = computed(() =>
    this.error() === null ? '' : this.notices.words(this.error()),
  );

  protected addPosition(): void {
    this.words.update((words) => ({ ...words, positions: [...words.positions, { id: '', title: '' }] }));
  }

  protected removePosition(index: number): void {
    this.words.update((words) => ({ ...words, positions: words.positions.filter((_, at) => at !== index) }));
  }

  protected addContact(): void {
    this.words.update((words) => ({ ...words, contacts: [...words.contacts, { ...EMPTY_CONTACT }] }));
  }

  protected removeContact(index: number): void {
    this.words.update((words) => ({ ...words, contacts: words.contacts.filter((_, at) => at !== index) }));
  }

  protected save(event: Event): void {
    event.preventDefault();
    this.fields().markAsTouched();
    if (this.fields().invalid()) {
      this.fields().errorSummary()[0]?.fieldTree().focusBoundControl();
      return;
    }
    if (!this.busy()) this.saved.emit(wordsToEmployer(this.words()));
  }
}
