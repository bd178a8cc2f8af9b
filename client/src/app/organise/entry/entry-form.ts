import { booleanAttribute, Component, inject, input, signal } from '@angular/core';
import { email, form, FormField, maxLength, minLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { LIMITS, type OrganiserSession } from '@afterfair/shared/contracts';
import { Notices } from '../../core/notices';
import { SessionStore } from '../../core/session';
import { FieldFault } from '../forms/field-fault';
import { PointerFaults } from '../forms/pointer-faults';

/** What an organiser signs in with. */
export interface Credentials {
  email: string;
  password: string;
}

/** E-mail address and password of an organiser: those they have, or those they choose. */
@Component({
  selector: 'af-entry-form',
  imports: [FieldFault, FormField, TranslocoDirective],
  templateUrl: './entry-form.html',
})
export class EntryForm {
  /** True when the password is a new one. */
  readonly choosing = input(false, { transform: booleanAttribute });
  readonly action = input.required<string>();
  readonly enter = input.required<(credentials: Credentials) => Promise<OrganiserSession>>();
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);

  protected readonly limits = LIMITS;
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly faults = signal(PointerFaults.none);
  protected readonly fields = form(signal<Credentials>({ email: '', password: '' }), (path) => {
    required(path.email);
    email(path.email);
    maxLength(path.email, LIMITS.email);
    required(path.password);
    // Whoever has a password may have one from before the least length.
    minLength(path.password, () => (this.choosing() ? LIMITS.passwordMin : undefined));
    maxLength(path.password, LIMITS.passwordMax);
  });

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.fields().markAsTouched();
    if (this.fields().invalid() || this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    this.faults.set(PointerFaults.none);
    try {
      this.session.setOrganiser(await this.enter()(this.fields().value()));
      await this.router.navigateByUrl('/organise', { replaceUrl: true });
    } catch (error) {
      this.faults.set(PointerFaults.of(error));
      this.refusal.set(this.notices.words(error));
    } finally {
      this.busy.set(false);
    }
  }
}
