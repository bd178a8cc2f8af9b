import { Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { SessionStore } from '../core/session';
import { AppBar } from '../ui/app-bar';
import { Icon } from '../ui/icon';
import { readCode } from './read-code';

/** The door: what Afterfair is, the code that lets attendees in, and the way to the organisers' console. */
@Component({
  selector: 'af-landing-page',
  imports: [AppBar, Icon, RouterLink, TranslocoDirective],
  templateUrl: './landing-page.html',
  styleUrl: './landing-page.scss',
})
export class LandingPage {
  protected readonly session = inject(SessionStore);
  protected readonly faulty = signal(false);
  private readonly router = inject(Router);

  constructor() {
    const notices = inject(Notices);
    if (!this.session.ready()) this.session.load().catch((error: unknown) => notices.problem(error));
  }

  protected join(event: Event, typed: string): void {
    event.preventDefault();
    const code = readCode(typed);
    this.faulty.set(code === null);
    if (code !== null) void this.router.navigate(['/', code.kind, code.code]);
  }
}
