import { Component, inject, input, output } from '@angular/core';
import { NOTE_KINDS, type NoteKind } from '@afterfair/shared/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { NEW_ID } from '../core/new-id.token';

/** The five kinds of note as highlighters, one of them in the hand. */
@Component({
  selector: 'af-kind-choice',
  imports: [TranslocoDirective],
  template: `
    <fieldset *transloco="let t">
      <legend class="af-unseen">{{ t('meetings.notes.kind') }}</legend>
      @for (kind of kinds; track kind) {
        <label [title]="t('meetings.kindHints.' + kind)">
          <input
            type="radio"
            [name]="group"
            [value]="kind"
            [checked]="kind === selected()"
            (change)="changed.emit(kind)"
            (click)="tell($event)"
          />
          <span class="af-marker" [attr.data-kind]="kind">{{ t('meetings.kinds.' + kind) }}</span>
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--af-space-1);
    }
    label {
      position: relative;
      display: grid;
      flex: 1 0 auto;
      align-items: center;
      min-width: var(--af-target);
      min-height: var(--af-target);
      cursor: pointer;
    }
    input {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    span {
      padding: var(--af-space-1) var(--af-space-2);
      border-radius: var(--af-radius-chip);
      font-size: var(--af-text-13);
      font-weight: 600;
      text-align: center;
      box-shadow: inset 0 0 0 1px transparent;
    }
    input:checked + span {
      box-shadow: inset 0 0 0 2px var(--af-ink);
    }
    input:focus-visible + span {
      outline: 2px solid var(--af-accent);
      outline-offset: 2px;
    }
    @media (forced-colors: active) {
      input:checked + span {
        outline: 2px solid Highlight;
        outline-offset: -3px;
      }
    }
    @media (min-width: 48rem) {
      label {
        flex-grow: 0;
      }
    }
  `,
})
export class KindChoice {
  readonly selected = input.required<NoteKind>();
  readonly changed = output<NoteKind>();
  /** Chosen with a finger or a mouse; with the keyboard the focus has to stay, so that the arrows go on. */
  readonly tapped = output();
  protected readonly kinds = NOTE_KINDS;
  /** Radio buttons of one name exclude each other on the whole page, so every choice has its own. */
  protected readonly group = `kind-${inject(NEW_ID)()}`;

  /** Not an expression in the template: one that is false would take the browser's own deed back. */
  protected tell(click: MouseEvent): void {
    if (click.detail > 0) this.tapped.emit();
  }
}
