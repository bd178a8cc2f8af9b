import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { applyEach, form, FormField, maxLength, minLength, required } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { LANGUAGES, LIMITS, type FairInput } from '@afterfair/shared/contracts';
import { InterfaceLanguage } from '../../core/language';
import { Notices } from '../../core/notices';
import { FieldFault } from '../forms/field-fault';
import { languageName } from '../forms/language-name';
import { PointerFaults } from '../forms/pointer-faults';
import { zoneOptions } from '../forms/zone-options';
import { dayAfter, wordsToFair } from './fair-form-model';
import type { FairWords } from './fair-words';
import { PolicyForm } from './policy-form';
import { policyRules } from './policy-rules';

/** Everything an organiser decides about a fair. */
@Component({
  selector: 'af-fair-form',
  imports: [FieldFault, FormField, PolicyForm, TranslocoDirective],
  templateUrl: './fair-form.html',
  styleUrl: './fair-form.scss',
})
export class FairForm {
  readonly start = input.required<FairWords>();
  readonly saveLabel = input.required<string>();
  readonly busy = input(false);
  /** What the server said of the last try. */
  readonly error = input<unknown>(null);
  readonly saved = output<FairInput>();

  private readonly notices = inject(Notices);
  private readonly language = inject(InterfaceLanguage);
  protected readonly limits = LIMITS;
  protected readonly words = linkedSignal(() => this.start());
  protected readonly fields = form(this.words, (path) => {
    required(path.name);
    maxLength(path.name, LIMITS.name);
    required(path.timeZone);
    minLength(path.days, 1);
    applyEach(path.days, (day) => {
      required(day.date);
      required(day.opens);
      required(day.closes);
    });
    minLength(path.languages, 1);
    policyRules(path.policy);
  });
  protected readonly zones = computed(() => zoneOptions(this.start().timeZone));
  protected readonly languages = computed(() =>
    LANGUAGES.map((code) => ({ code, name: languageName(code, this.language.current()) })),
  );
  protected readonly order = computed(() =>
    new Intl.ListFormat(this.language.current()).format(
      this.words().languages.map((code) => languageName(code, this.language.current())),
    ),
  );
  protected readonly faults = computed(() => PointerFaults.of(this.error()));
  protected readonly refusal = computed(() =>
    this.error() === null ? '' : this.notices.words(this.error()),
  );

  protected addDay(): void {
    this.words.update((words) => ({ ...words, days: [...words.days, dayAfter(words.days)] }));
  }

  protected removeDay(index: number): void {
    this.words.update((words) => ({ ...words, days: words.days.filter((_, at) => at !== index) }));
  }

  protected toggle(language: string): void {
    this.words.update((words) => ({
      ...words,
      languages: words.languages.includes(language)
        ? words.languages.filter((known) => known !== language)
        : [...words.languages, language],
    }));
  }

  protected save(event: Event): void {
    event.preventDefault();
    this.fields().markAsTouched();
    if (this.fields().invalid()) {
      this.fields().errorSummary()[0]?.fieldTree().focusBoundControl();
      return;
    }
    if (!this.busy()) this.saved.emit(wordsToFair(this.words()));
  }
}
