import type { Role } from '@afterfair/shared/contracts';
import { parse } from 'cookie';
import type { Response } from 'express';

/** One cookie a role, so that one browser may be all three (docs/adr). */
const NAMES: Record<Role, string> = {
  attendee: 'af_attendee',
  organiser: 'af_organiser',
  recruiter: 'af_recruiter',
};

/** The token of a role in a `Cookie` header. */
export function readToken(role: Role, cookieHeader: string | undefined): string | null {
  return parse(cookieHeader ?? '')[NAMES[role]] ?? null;
}

/**
 * Hands the browser a session: not readable by scripts, not sent with other sites' writes. `maxAge` in milliseconds, for
 * the browser's clock need not be the server's.
 */
export function setToken(
  response: Response,
  role: Role,
  token: string,
  options: { maxAge: number; secure: boolean },
): void {
  response.cookie(NAMES[role], token, { ...options, httpOnly: true, sameSite: 'lax', path: '/' });
}

export function clearToken(response: Response, role: Role, secure: boolean): void {
  response.clearCookie(NAMES[role], { httpOnly: true, sameSite: 'lax', path: '/', secure });
}
