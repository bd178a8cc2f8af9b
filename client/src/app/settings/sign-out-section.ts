import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { CountedPipe } from '../core/counted.pipe';
import { Notices } from '../core/notices';
import { SessionStore } from '../core/session';
import { RealtimeSocket } from '../core/socket';
import { UnsavedWords } from '../followups';
import { MeetingBook } from '../offline';

/** The way out. It asks first: without a second device there is no way back, and what was not sent is lost. */
@Component({
  selector: 'af-sign-out-section',
  imports: [CountedPipe, TranslocoDirective],
  template: `
    <section class="af-card" *transloco="let t" aria-labelledby="out-heading">
      <h2 id="out-heading">{{ t('settings.signOut.heading') }}</h2>
      <p class="af-quiet">{{ t('settings.signOut.about') }}</p>
      @if (asked()) {
        <div class="af-note" data-tone="danger" role="alert">
          <p>{{ t('settings.signOut.ask') }}</p>
          @if (unsent()) {
            <p>{{ 'settings.signOut.unsent' | afCounted: unsent() }}</p>
          }
          <div class="af-buttons">
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
  private readonly socket = inject(RealtimeSocket);
  private readonly book = inject(MeetingBook);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly router = inject(Router);
  private readonly unsaved = inject(UnsavedWords);

  protected readonly unsent = computed(() => this.book.unsent() + this.book.attention().length);
  protected readonly asked = signal(false);
  protected readonly busy = signal(false);

  protected async leave(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    // The server ends the session on every line of it: here it is over by our own will, which has its own words.
    this.socket.disconnect('attendee');
    try {
      await this.session.signOut('attendee');
    } catch (error) {
      this.busy.set(false);
      this.socket.connect('attendee');
      this.notices.problem(error);
      return;
    }
    try {
      this.unsaved.forget();
      await this.book.erase();
      await this.router.navigateByUrl('/');
      this.notices.say(this.transloco.translate('settings.signOut.done'));
    } catch (error) {
      this.notices.problem(error);
    } finally {
      this.busy.set(false);
    }
  }
}
