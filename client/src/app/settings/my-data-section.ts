import { Component, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../core/api';
import { Notices } from '../core/notices';
import { SAVE_FILE } from '../core/save-file.token';
import { Icon } from '../ui/icon';

/** The files there are, with their media types. */
const FORMATS = {
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
  vcf: 'text/vcard',
} as const;
type Format = keyof typeof FORMATS;

/** Everything of the attendee's, to take along. */
@Component({
  selector: 'af-my-data-section',
  imports: [Icon, TranslocoDirective],
  template: `
    <section class="af-card" *transloco="let t; prefix: 'settings.data'" aria-labelledby="data-heading">
      <h2 id="data-heading">{{ t('heading') }}</h2>
      <p class="af-quiet">{{ t('about') }}</p>
      <ul>
        @for (format of formats; track format) {
          <li>
            <button
              type="button"
              class="af-button"
              [attr.aria-disabled]="busy()"
              [attr.aria-describedby]="'of-' + format"
              (click)="take(format)"
            >
              <af-icon name="download" />
              {{ t('formats.' + format) }}
            </button>
            <span class="af-hint" [id]="'of-' + format">{{ t('holds.' + format) }}</span>
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    section,
    ul {
      display: grid;
      gap: var(--af-space-3);
    }
    li {
      display: grid;
      grid-template-columns: minmax(min(9rem, 50%), auto) minmax(0, 1fr);
      gap: var(--af-space-3);
      align-items: center;
    }
    .af-button {
      justify-content: flex-start;
    }
  `,
})
export class MyDataSection {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly saveFile = inject(SAVE_FILE);
  protected readonly formats = Object.keys(FORMATS) as Format[];
  protected readonly busy = signal(false);

  protected async take(format: Format): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const content = await this.api.text(`/api/my-data/${format}`);
      this.saveFile({ name: `afterfair.${format}`, type: FORMATS[format], content });
    } catch (error) {
      this.notices.problem(error);
    } finally {
      this.busy.set(false);
    }
  }
}
