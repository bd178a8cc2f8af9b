import { Location } from '@angular/common';
import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { OrganiserSession } from '@afterfair/shared/contracts';
import { Api } from '../../core/api';
import { AppBar } from '../../ui/app-bar';
import { takeToken } from '../../ui/take-token';
import { type Credentials, EntryForm } from './entry-form';

/** The one-time set-up link: the first organiser chooses how to sign in from now on. */
@Component({
  selector: 'af-setup-page',
  imports: [AppBar, EntryForm, RouterLink, TranslocoDirective],
  templateUrl: './setup-page.html',
  styleUrl: './entry.scss',
})
export class SetupPage {
  private readonly api = inject(Api);
  private readonly token = takeToken(inject(Location));

  protected readonly hasToken = this.token !== '';
  protected readonly setUp = (credentials: Credentials) =>
    this.api.post<OrganiserSession>('/api/setup', { token: this.token, ...credentials });
}
