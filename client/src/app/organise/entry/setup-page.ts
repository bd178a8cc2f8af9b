import { Location } from '@angular/common';
import { Component, inject, signal } from '@angular/core';
import { email, form, FormField, maxLength, minLength, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { LIMITS, type OrganiserSession } from '@afterfair/shared/contracts';
import { Api } from '../../core/api';
import { Notices } from '../../core/notices';
import { SessionStore } from '../../core/session';
import { AppBar } from '../../ui/app-bar';
import { takeToken } from '../../ui/take-token';
import { FieldFault } from '../forms/field-fault';
import { PointerFaults } from '../forms/pointer-faults';

/** The one-time set-up link: the first organiser chooses how to sign in from now on. */
@Component({
  selector: 'af-setup-page',
  imports: [AppBar, FieldFault, FormField, RouterLink, TranslocoDirective],
  templateUrl: './setup-page.html',
  styleUrl: './entry.scss',
})
export class SetupPage {
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly token = takeToken(inject(Location));

  protected readonly hasToken = this.token !== '';
  protected readonly limits = LIMITS;
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly faults = signal(PointerFaults.none);
  protected readonly fields = form(signal({ email: '', password: '' }), (path) => {
    required(path.email);
    email(path.email);
    maxLength(path.email, LIMITS.email);
    required(path.password);
    minLength(path.password, LIMITS.passwordMin);
    maxLength(path.password, LIMITS.passwordMax);
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.fields().markAsTouched();
    if (this.fields().invalid() || this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    this.faults.set(PointerFaults.none);
    try {
      const body = { token: this.token, ...this.fields().value() };
      this.session.setOrganiser(await this.api.post<OrganiserSession>('/api/setup', body));
      await this.router.navigateByUrl('/organise', { replaceUrl: true });
    } catch (error) {
      this.faults.set(PointerFaults.of(error));
      this.refusal.set(this.notices.words(error));
    } finally {
      this.busy.set(false);
    }
  }
}
