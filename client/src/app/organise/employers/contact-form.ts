import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { LANGUAGES } from '@afterfair/shared/contracts';
import { InterfaceLanguage } from '../../core/language';
import { FieldFault } from '../forms/field-fault';
import { languageName } from '../forms/language-name';
import { PointerFaults } from '../forms/pointer-faults';
import type { ContactWords } from './employer-words';

/** A person at an employer. */
@Component({
  selector: 'af-contact-form',
  imports: [FieldFault, FormField, TranslocoDirective],
  templateUrl: './contact-form.html',
  styleUrl: './contact-form.scss',
})
export class ContactForm {
  readonly fields = input.required<FieldTree<ContactWords>>();
  readonly index = input.required<number>();
  readonly faults = input(PointerFaults.none);
  readonly zones = input.required<readonly string[]>();
  readonly removed = output();
  private readonly language = inject(InterfaceLanguage);

  protected readonly texts = computed(() => {
    const fields = this.fields();
    return [
      { name: 'contactName', key: 'name', type: 'text', field: fields.name },
      { name: 'contactTitle', key: 'title', type: 'text', field: fields.title },
      { name: 'contactEmail', key: 'email', type: 'email', field: fields.email },
      { name: 'salutation', key: 'salutation', type: 'text', field: fields.salutation },
    ] as const;
  });
  protected readonly languages = computed(() =>
    LANGUAGES.map((code) => ({ code, name: languageName(code, this.language.current()) })),
  );
}
