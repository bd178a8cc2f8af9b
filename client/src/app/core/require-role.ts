import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import type { Role } from '@afterfair/shared/contracts';
import { SessionStore } from './session';

/** A guard that lets in only who has a session of this role and sends others to `otherwise`. */
export function requireRole(role: Role, otherwise: string): CanActivateFn {
  return async () => {
    const session = inject(SessionStore);
    const router = inject(Router);
    if (!session.ready()) await session.load();
    return session[role]() !== null || router.parseUrl(otherwise);
  };
}
