import { Component, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { OrganiserSession } from '@afterfair/shared/contracts';
import { Api } from '../../core/api';
import { Notices } from '../../core/notices';
import { SessionStore } from '../../core/session';
import { AppBar } from '../../ui/app-bar';
import { FieldFault } from '../forms/field-fault';

/** Where organisers sign in. */
@Component({
  selector: 'af-sign-in-page',
  imports: [AppBar, FieldFault, FormField, TranslocoDirective],
  templateUrl: './sign-in-page.html',
  styleUrl: './entry.scss',
})
export class SignInPage {
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);

  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly fields = form(signal({ email: '', password: '' }), (path) => {
    required(path.email);
    required(path.password);
  });

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    this.fields().markAsTouched();
    if (this.fields().invalid() || this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      this.session.setOrganiser(
        await this.api.post<OrganiserSession>('/api/organiser/sign-in', this.fields().value()),
      );
      await this.router.navigateByUrl('/organise', { replaceUrl: true });
    } catch (error) {
      this.refusal.set(this.notices.words(error));
    } finally {
      this.busy.set(false);
    }
  }
}
