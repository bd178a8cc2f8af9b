import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { CountedPipe } from '../core/counted.pipe';
import { SAVE_FILE } from '../core/save-file.token';
import { SessionStore } from '../core/session';
import { MeetingBook } from '../offline';
import { Icon } from '../ui/icon';
import { LeaveDevice } from './leave-device';

/** The way out. It asks first: without a second device there is no way back, and what was not sent is lost. */
@Component({
  selector: 'af-sign-out-section',
  imports: [CountedPipe, Icon, TranslocoDirective],
  template: `
    <section class="af-card" *transloco="let t" aria-labelledby="out-heading">
      <h2 id="out-heading">{{ t('settings.signOut.heading') }}</h2>
      <p class="af-quiet">{{ t('settings.signOut.about') }}</p>
      @if (asked()) {
        <div class="af-note" data-tone="danger" role="alert">
          <p>{{ t('settings.signOut.ask') }}</p>
          @if (unsent()) {
            <p>{{ 'settings.signOut.unsent' | afCounted: unsent() }}</p>
            <p>{{ t('settings.signOut.fileAbout') }}</p>
          }
          <div class="af-buttons">
            @if (unsent()) {
              <button type="button" class="af-button primary" (click)="keepFile()">
                <af-icon name="download" />
                {{ t('settings.signOut.file') }}
              </button>
            }
            <button type="button" class="af-button" (click)="asked.set(false)">
              {{ t('settings.signOut.keep') }}
            </button>
            <button type="button" class="af-button danger" [attr.aria-disabled]="busy()" (click)="leave()">
              {{ t(unsent() ? 'settings.signOut.anyway' : 'settings.signOut.yes') }}
            </button>
          </div>
        </div>
      } @else {
        <button type="button" class="af-button danger" (click)="asked.set(true)">
          {{ t('settings.signOut.action') }}
        </button>
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
  `,
})
export class SignOutSection {
  private readonly session = inject(SessionStore);
  private readonly book = inject(MeetingBook);
  private readonly leaveDevice = inject(LeaveDevice);
  private readonly saveFile = inject(SAVE_FILE);

  protected readonly unsent = computed(
    () => this.book.unsent() + this.book.attention().length + this.book.unkept(),
  );
  protected readonly asked = signal(false);
  protected readonly busy = signal(false);

  protected keepFile(): void {
    const content = JSON.stringify(this.book.takeAlong(), null, 2);
    this.saveFile({ name: 'afterfair-not-sent.json', type: 'application/json', content });
  }

  protected async leave(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    await this.leaveDevice.leave(() => this.session.signOut('attendee'), 'settings.signOut.done');
    this.busy.set(false);
  }
}
