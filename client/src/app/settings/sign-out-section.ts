import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { CountedPipe } from '../core/counted.pipe';
import { Notices } from '../core/notices';
import { SessionStore } from '../core/session';
import { RealtimeSocket } from '../core/socket';
import { MeetingBook } from '../offline';

/** The way out. Only where something would be lost it asks again. */
@Component({
  selector: 'af-sign-out-section',
  imports: [CountedPipe, TranslocoDirective],
  template: `
    <section class="af-card" *transloco="let t" aria-labelledby="out-heading">
      <h2 id="out-heading">{{ t('settings.signOut.heading') }}</h2>
      <p class="af-quiet">{{ t('settings.signOut.about') }}</p>
      @if (asked() && unsent()) {
        <div class="af-note" data-tone="danger" role="alert">
          <p>{{ 'settings.signOut.unsent' | afCounted: unsent() }}</p>
          <div class="af-buttons">
            <button type="button" class="af-button" (click)="asked.set(false)">
              {{ t('settings.signOut.keep') }}
            </button>
            <button type="button" class="af-button danger" (click)="leave()">
              {{ t('settings.signOut.anyway') }}
            </button>
          </div>
        </div>
      } @else {
        <button type="button" class="af-button danger" [attr.aria-disabled]="busy()" (click)="ask()">
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

  protected readonly unsent = computed(() => this.book.unsent() + this.book.attention().length);
  protected readonly asked = signal(false);
  protected readonly busy = signal(false);

  protected ask(): void {
    this.asked.set(true);
    if (this.unsent() === 0) void this.leave();
  }

  protected async leave(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.session.signOut('attendee');
      this.socket.disconnect('attendee');
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
