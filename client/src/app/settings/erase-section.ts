import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { Api } from '../core/api';
import { SessionStore } from '../core/session';
import { LeaveDevice } from './leave-device';

/** Erasure, which nothing brings back: what goes and what stays is said first, and a word is typed. */
@Component({
  selector: 'af-erase-section',
  imports: [TranslocoDirective],
  template: `
    <section class="af-card" *transloco="let t; prefix: 'settings.erase'" aria-labelledby="erase-heading">
      <h2 id="erase-heading">{{ t('heading') }}</h2>
      <p class="af-quiet">{{ t('about') }}</p>
      @if (asked()) {
        <form class="af-note" data-tone="danger" (submit)="erase($event)">
          <ul>
            <li>{{ t('goes') }}</li>
            <li>{{ t('stops') }}</li>
            <li>{{ t('stays') }}</li>
            <li>
              <strong>{{ t('final') }}</strong>
            </li>
          </ul>
          <label class="af-field">
            <span class="af-label">{{ t('type', { word: t('word') }) }}</span>
            <input
              #field
              class="af-input"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              [attr.aria-invalid]="tried() && !agreed()"
              aria-describedby="erase-fault"
              (input)="typed.set(field.value)"
            />
            @if (tried() && !agreed()) {
              <span class="af-fault" id="erase-fault" role="alert">
                {{ t('fault', { word: t('word') }) }}
              </span>
            }
          </label>
          <div class="af-buttons">
            <button type="button" class="af-button" (click)="asked.set(false)">{{ t('keep') }}</button>
            <button type="submit" class="af-button danger" [attr.aria-disabled]="busy()">
              {{ t('yes') }}
            </button>
          </div>
        </form>
      } @else {
        <button type="button" class="af-button danger" (click)="ask()">{{ t('action') }}</button>
      }
    </section>
  `,
  styles: `
    section,
    .af-note {
      display: grid;
      gap: var(--af-space-3);
      justify-items: start;
    }
    ul {
      display: grid;
      gap: var(--af-space-2);
      padding-inline-start: var(--af-space-5);
      list-style: disc;
    }
  `,
})
export class EraseSection {
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  private readonly leaveDevice = inject(LeaveDevice);
  private readonly transloco = inject(TranslocoService);

  protected readonly asked = signal(false);
  protected readonly tried = signal(false);
  protected readonly typed = signal('');
  protected readonly busy = signal(false);
  protected readonly agreed = computed(
    () => this.typed().trim().toLocaleLowerCase() === this.transloco.translate<string>('settings.erase.word'),
  );

  protected ask(): void {
    this.typed.set('');
    this.tried.set(false);
    this.asked.set(true);
  }

  protected async erase(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    if (!this.agreed() || this.busy()) return;
    this.busy.set(true);
    await this.leaveDevice.leave(async () => {
      await this.api.delete('/api/my-data');
      this.session.setAttendee(null);
    }, 'settings.erase.done');
    this.busy.set(false);
  }
}
