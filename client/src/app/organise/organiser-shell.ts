import { Component, DestroyRef, inject } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { SessionStore } from '../core/session';
import { RealtimeSocket } from '../core/socket';
import { AppBar } from '../ui/app-bar';

/** The frame around the organiser's pages. */
@Component({
  selector: 'af-organiser-shell',
  imports: [AppBar, RouterOutlet, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'organise'">
      <af-app-bar home="/organise" [place]="session.organiser()?.email ?? ''">
        <button type="button" class="af-button quiet" (click)="signOut()">{{ t('signOut') }}</button>
      </af-app-bar>
      <router-outlet />
    </ng-container>
  `,
  styles: `
    button {
      white-space: nowrap;
    }
  `,
})
export class OrganiserShell {
  protected readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly socket = inject(RealtimeSocket);

  constructor() {
    this.socket.connect('organiser');
    const stop = this.socket.on('organiser', 'session:ended', () => void this.leave());
    inject(DestroyRef).onDestroy(() => {
      stop();
      this.socket.disconnect('organiser');
    });
  }

  protected async signOut(): Promise<void> {
    try {
      await this.session.signOut('organiser');
      await this.leave();
    } catch (error) {
      this.notices.problem(error);
    }
  }

  private async leave(): Promise<void> {
    this.session.setOrganiser(null);
    await this.router.navigateByUrl('/organise/sign-in');
  }
}
