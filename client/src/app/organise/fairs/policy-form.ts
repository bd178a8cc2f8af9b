import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { WITHOUT_DATE } from '@afterfair/shared/contracts';
import { InterfaceLanguage } from '../../core/language';
import { FieldFault } from '../forms/field-fault';
import { PointerFaults } from '../forms/pointer-faults';
import type { PolicyWords } from './fair-words';
import { POLICY_BOUNDS } from './policy-bounds';
import { weekdayNames } from './weekday-names';

/** How follow-ups behave at this fair, each rule with its reason. Folded away: the defaults are good ones. */
@Component({
  selector: 'af-policy-form',
  imports: [FieldFault, FormField, TranslocoDirective],
  templateUrl: './policy-form.html',
  styleUrl: './policy-form.scss',
})
export class PolicyForm {
  readonly fields = input.required<FieldTree<PolicyWords>>();
  readonly faults = input(PointerFaults.none);
  private readonly language = inject(InterfaceLanguage);
  protected readonly bounds = POLICY_BOUNDS;
  protected readonly withoutDate = WITHOUT_DATE;
  protected readonly weekdays = computed(() => weekdayNames(this.language.current()));

  /** Number fields with the place where the server would find fault with them. */
  protected readonly numbers = computed(() => {
    const fields = this.fields();
    return [
      { name: 'targetHours', field: fields.targetHours, pointer: '/policy/thankYou/targetHours' },
      { name: 'limitHours', field: fields.limitHours, pointer: '/policy/thankYou/limitHours' },
      { name: 'remindersMax', field: fields.remindersMax, pointer: '/policy/reminders/max' },
      { name: 'afterDays', field: fields.afterDays, pointer: '/policy/reminders/afterDays' },
      { name: 'perHour', field: fields.perHour, pointer: '/policy/recipientBudget/perHour' },
      { name: 'perDay', field: fields.perDay, pointer: '/policy/recipientBudget/perDay' },
    ] as const;
  });
  protected readonly spans = computed(() => {
    const fields = this.fields();
    return [
      { name: 'work', from: fields.workFrom, to: fields.workTo, pointer: '/policy/hours/work' },
      { name: 'quiet', from: fields.quietFrom, to: fields.quietTo, pointer: '/policy/hours/quiet' },
    ] as const;
  });

  protected toggle(day: number): void {
    this.fields()
      .workdays()
      .value.update((days) => (days.includes(day) ? days.filter((known) => known !== day) : [...days, day]));
  }
}
