import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { reflectionOffered } from '@afterfair/shared/rules';
import { TranslocoDirective } from '@jsverse/transloco';
import { Now } from '../core/now';
import { SessionStore } from '../core/session';
import { MeetingBook } from '../offline';

/** Offers, once there is some distance, to look back; nothing before, and nothing to somebody who met nobody. */
@Component({
  selector: 'af-reflection-card',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (offered()) {
        <section class="af-card" aria-labelledby="reflection-offer">
          <h2 id="reflection-offer">{{ t('meetings.reflection.offer') }}</h2>
          <p class="af-quiet">{{ t('meetings.reflection.private') }}</p>
          <a class="af-button" routerLink="/fair/reflection">{{ t('meetings.reflection.begin') }}</a>
        </section>
      }
    </ng-container>
  `,
  styles: `
    :host:empty {
      display: none;
    }
    section {
      display: grid;
      gap: var(--af-space-2);
      justify-items: start;
    }
    h2 {
      font-size: var(--af-text-17);
    }
  `,
})
export class ReflectionCard {
  private readonly session = inject(SessionStore);
  private readonly book = inject(MeetingBook);
  private readonly now = inject(Now);

  protected readonly offered = computed(() => {
    const fair = this.session.attendee()?.fair;
    return fair !== undefined && this.book.meetings().length > 0 && reflectionOffered(fair, this.now.ms());
  });
}
