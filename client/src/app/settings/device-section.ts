import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { InterfaceLanguage } from '../core/language';
import { Notices } from '../core/notices';
import { Shortcuts } from '../core/shortcuts';
import { Theme, THEMES } from '../core/theme';

/** How this device looks and behaves: colours, language of the interface, keys. */
@Component({
  selector: 'af-device-section',
  imports: [TranslocoDirective],
  template: `
    <section class="af-card" *transloco="let t" aria-labelledby="device-heading">
      <h2 id="device-heading">{{ t('settings.look.heading') }}</h2>
      <fieldset class="af-choice">
        <legend class="af-label">{{ t('settings.look.theme') }}</legend>
        @for (choice of themes; track choice) {
          <label>
            <input
              type="radio"
              name="theme"
              [checked]="theme.choice() === choice"
              (change)="theme.choose(choice)"
            />
            <span>{{ t('settings.look.' + choice) }}</span>
          </label>
        }
      </fieldset>
      @if (language.available.length > 1) {
        <label class="af-field">
          <span class="af-label">{{ t('settings.look.language') }}</span>
          <select #chosen class="af-input" (change)="speak(chosen.value)">
            @for (code of language.available; track code) {
              <option [value]="code" [selected]="code === language.current()" [attr.lang]="code">
                {{ nameOf(code) }}
              </option>
            }
          </select>
        </label>
      }
      <label class="af-tick">
        <input
          #keys
          type="checkbox"
          [checked]="shortcuts.enabled()"
          (change)="shortcuts.enable(keys.checked)"
          aria-describedby="shortcuts-hint"
        />
        {{ t('settings.look.shortcuts') }}
      </label>
      <p class="af-hint" id="shortcuts-hint">{{ t('settings.look.shortcutsHint') }}</p>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--af-space-3);
    }
    legend {
      margin-bottom: var(--af-space-1);
    }
  `,
})
export class DeviceSection {
  protected readonly theme = inject(Theme);
  protected readonly themes = THEMES;
  protected readonly language = inject(InterfaceLanguage);
  protected readonly shortcuts = inject(Shortcuts);
  private readonly notices = inject(Notices);

  protected nameOf(code: string): string {
    return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  }

  protected speak(code: string): void {
    this.language.choose(code).catch((error: unknown) => this.notices.problem(error));
  }
}
