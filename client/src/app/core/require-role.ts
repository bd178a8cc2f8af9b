import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import type { Role } from '@afterfair/shared/contracts';
import { TranslocoService } from '@jsverse/transloco';
import { Notices } from './notices';
import { SessionStore } from './session';

/**
 * A guard that lets in only who has a session of this role and sends others to `otherwise`. An attendee whom the device
 * remembers is let in at once, and leaves again when the server says that the session is over.
 */
export function requireRole(role: Role, otherwise: string): CanActivateFn {
  return async () => {
    const session = inject(SessionStore);
    const router = inject(Router);
    const notices = inject(Notices);
    const transloco = inject(TranslocoService);
    if (!session.ready()) {
      const asked = session.load();
      if (role !== 'attendee' || !session.recall()) await asked;
      else
        asked.then(
          () => {
            if (session.attendee() !== null) return;
            notices.say(transloco.translate('problems.not-signed-in'));
            void router.navigateByUrl(otherwise);
          },
          (error: unknown) => notices.problem(error),
        );
    }
    return session[role]() !== null || router.parseUrl(otherwise);
  };
}
