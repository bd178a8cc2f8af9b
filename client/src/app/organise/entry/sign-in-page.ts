import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { OrganiserSession } from '@afterfair/shared/contracts';
import { Api } from '../../core/api';
import { AppBar } from '../../ui/app-bar';
import { type Credentials, EntryForm } from './entry-form';

/** Where organisers sign in. */
@Component({
  selector: 'af-sign-in-page',
  imports: [AppBar, EntryForm, TranslocoDirective],
  templateUrl: './sign-in-page.html',
  styleUrl: './entry.scss',
})
export class SignInPage {
  private readonly api = inject(Api);

  protected readonly signIn = (credentials: Credentials) =>
    this.api.post<OrganiserSession>('/api/organiser/sign-in', credentials);
}
