import { Component, DestroyRef, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { SessionStore } from '../core/session';
import { RealtimeSocket } from '../core/socket';
import { Mailbox } from '../inbox';
import { AppBar } from '../ui/app-bar';

/** The recruiter's inbox: few messages, specific, easy to answer. */
@Component({
  selector: 'af-recruiter-page',
  imports: [AppBar, Mailbox, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'recruiter'">
      <af-app-bar home="/recruiter" [place]="session.recruiter()?.fair?.name ?? ''">
        <button type="button" class="af-button quiet" (click)="signOut()">{{ t('signOut') }}</button>
      </af-app-bar>
      <main>
        <af-mailbox reader="recruiter" base="/recruiter">
          @if (session.recruiter(); as me) {
            <header>
              <h1 tabindex="-1">{{ t('heading') }}</h1>
              <p class="af-quiet">
                <bdi>{{ me.contact.name }}</bdi>
                ·
                <bdi>{{ me.employer.name }}</bdi>
              </p>
            </header>
          }
        </af-mailbox>
      </main>
    </ng-container>
  `,
  styles: `
    button {
      white-space: nowrap;
    }
  `,
})
export class RecruiterPage {
  protected readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly socket = inject(RealtimeSocket);

  constructor() {
    this.socket.connect('recruiter');
    const stop = this.socket.on('recruiter', 'session:ended', () => void this.leave());
    inject(DestroyRef).onDestroy(() => {
      stop();
      this.socket.disconnect('recruiter');
    });
  }

  protected async signOut(): Promise<void> {
    try {
      await this.session.signOut('recruiter');
      await this.router.navigateByUrl('/');
    } catch (error) {
      this.notices.problem(error);
    }
  }

  /** The link was revoked, or somebody signed out elsewhere. */
  private async leave(): Promise<void> {
    this.session.setRecruiter(null);
    await this.router.navigateByUrl('/inbox-of');
  }
}
