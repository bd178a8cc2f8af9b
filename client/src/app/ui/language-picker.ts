import { Component, computed, input, output } from '@angular/core';
import { LANGUAGES } from '@afterfair/shared/contracts';

/** Languages to tick, in the order in which they are ticked; each is named in its own words. */
@Component({
  selector: 'af-language-picker',
  template: `
    @for (language of all(); track language.code) {
      <label>
        <input
          type="checkbox"
          [checked]="selected().includes(language.code)"
          (change)="toggle(language.code)"
        />
        <span [attr.lang]="language.code">
          {{ language.name }}
          @if (selected().length > 1 && selected().indexOf(language.code) + 1; as place) {
            <b>{{ place }}</b>
          }
        </span>
      </label>
    }
  `,
  host: { class: 'af-choice', role: 'group', '[attr.aria-labelledby]': 'labelledBy()' },
  styles: `
    b {
      margin-left: var(--af-space-2);
      color: var(--af-ink-quiet);
      font-size: var(--af-text-13);
    }
  `,
})
export class LanguagePicker {
  /** ISO 639-1, in order. */
  readonly selected = input.required<string[]>();
  /** The id of the element that names the group. */
  readonly labelledBy = input.required<string>();
  readonly changed = output<string[]>();

  /** Those we can write, then others that were chosen before. */
  protected readonly all = computed(() =>
    [...new Set<string>([...LANGUAGES, ...this.selected()])].map((code) => ({
      code,
      name: ownName(code),
    })),
  );

  protected toggle(code: string): void {
    const selected = this.selected();
    this.changed.emit(
      selected.includes(code) ? selected.filter((other) => other !== code) : [...selected, code],
    );
  }
}

function ownName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
