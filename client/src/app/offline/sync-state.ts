import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { CountedPipe } from '../core/counted.pipe';
import { Notices } from '../core/notices';
import { SettledFlag } from '../core/settled-flag';
import { RealtimeSocket } from '../core/socket';
import { MeetingBook } from './meeting-book';
import { StateWord } from '../ui/state-word';

/** What has not reached the server, in words; nothing at all when everything has. */
@Component({
  selector: 'af-sync-state',
  imports: [CountedPipe, RouterLink, StateWord, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (book.unkept(); as count) {
        <button type="button" class="af-button quiet danger" (click)="keep()">
          <af-state-word icon="attention" tone="danger">
            {{ 'offline.unkept' | afCounted: count }}
          </af-state-word>
          {{ t('offline.unkept.again') }}
        </button>
      }
      @if (book.attention().length; as count) {
        <a routerLink="/fair/settings" fragment="attention">
          <af-state-word icon="attention" tone="danger">
            {{ 'offline.attention' | afCounted: count }}
          </af-state-word>
        </a>
      }
      @if (book.unsent(); as count) {
        <af-state-word icon="device" tone="warning">{{ 'offline.unsent' | afCounted: count }}</af-state-word>
      } @else if (away.value()) {
        <af-state-word icon="cloud">{{ t('offline.awayShort') }}</af-state-word>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: 0 var(--af-space-3);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: var(--af-target);
    }
  `,
})
export class SyncState {
  protected readonly book = inject(MeetingBook);
  private readonly socket = inject(RealtimeSocket);
  private readonly notices = inject(Notices);
  /** A connection takes a moment to stand; only a lasting absence is worth a word. */
  protected readonly away = new SettledFlag(() => !this.socket.connected('attendee'), 1_500);

  protected keep(): void {
    this.book.keepUnkept().catch((error: unknown) => this.notices.problem(error));
  }
}
