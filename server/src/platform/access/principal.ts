import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role } from '@afterfair/shared/contracts';
import { AppError } from '../problems/index.js';

interface SessionFacts {
  /** SHA-256 of the session's token: names the session without being it. */
  tokenHash: string;
}

export interface AttendeePrincipal extends SessionFacts {
  role: 'attendee';
  attendeeId: string;
  fairId: string;
  deviceId: string;
}

export interface OrganiserPrincipal extends SessionFacts {
  role: 'organiser';
  organiserId: string;
}

export interface RecruiterPrincipal extends SessionFacts {
  role: 'recruiter';
  contactId: string;
  fairId: string;
}

/** Who is calling, proved by the cookie of a role. */
export type Principal = AttendeePrincipal | OrganiserPrincipal | RecruiterPrincipal;

/** Where the access guard leaves the principal: on the HTTP request or on the socket's `data`. */
export interface PrincipalCarrier {
  principal?: Principal;
}

/** Finds the principal behind a request's cookies, and who owns a fair. Implemented by `identity`. */
export abstract class Principals {
  /** @returns null when the cookie is missing, unknown, expired or revoked. */
  abstract find(role: Role, cookieHeader: string | undefined): Promise<Principal | null>;
  abstract ownsFair(organiserId: string, fairId: string): Promise<boolean>;
}

/** Injects the principal that the access guard let in. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const carrier =
    context.getType() === 'ws'
      ? context.switchToWs().getClient<{ data: PrincipalCarrier }>().data
      : context.switchToHttp().getRequest<PrincipalCarrier>();
  if (!carrier.principal) throw new AppError('not-signed-in');
  return carrier.principal;
});
