import { Component, input, linkedSignal, output } from '@angular/core';
import { LIMITS, type MeetingFields } from '@afterfair/shared/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { Autosave } from '../ui/autosave.directive';

type Reflection = MeetingFields['reflection'];

/** Of one meeting: what went well, and what to work on. */
@Component({
  selector: 'af-reflection-fields',
  imports: [Autosave, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <label class="af-field">
        <span class="af-label">{{ t('meetings.reflection.wentWell') }}</span>
        <textarea
          class="af-input"
          rows="2"
          [maxLength]="limits.reflection"
          [afAutosave]="reflection()?.wentWell ?? ''"
          (autosaved)="write({ wentWell: $event })"
        ></textarea>
      </label>
      <label class="af-field">
        <span class="af-label">{{ t('meetings.reflection.workOn') }}</span>
        <textarea
          class="af-input"
          rows="2"
          [maxLength]="limits.reflection"
          [afAutosave]="reflection()?.workOn ?? ''"
          (autosaved)="write({ workOn: $event })"
        ></textarea>
      </label>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
      gap: var(--af-space-3);
    }
    textarea {
      field-sizing: content;
      max-height: 16rem;
    }
  `,
})
export class ReflectionFields {
  readonly reflection = input.required<Reflection>();
  readonly written = output<Reflection>();
  protected readonly limits = LIMITS;
  /** With what was written here and has not come back yet: a page that hides writes both fields at once. */
  private readonly latest = linkedSignal(() => this.reflection());

  /** Both halves are one field of the meeting, so the other one goes along. */
  protected write(set: NonNullable<Reflection>): void {
    const { wentWell = '', workOn = '' } = { ...this.latest(), ...set };
    this.latest.set({ wentWell, workOn });
    const isEmpty = wentWell.trim() === '' && workOn.trim() === '';
    this.written.emit(isEmpty ? null : { wentWell: wentWell.trim(), workOn: workOn.trim() });
  }
}
