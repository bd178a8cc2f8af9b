import { Injectable } from '@nestjs/common';
import type { Role } from '@afterfair/shared/contracts';
import { FairStore } from '../../fairs/index.js';
import { type Principal, Principals } from '../../platform/access/index.js';
import { readToken } from './session-cookies.js';
import type { SessionEntity } from './session.entity.js';
import { SessionStore } from './session.store.js';

/** Principals from session cookies. */
@Injectable()
export class SessionPrincipals extends Principals {
  constructor(
    private readonly sessions: SessionStore,
    private readonly fairs: FairStore,
  ) {
    super();
  }

  override async find(role: Role, cookieHeader: string | undefined): Promise<Principal | null> {
    const token = readToken(role, cookieHeader);
    const session = token && (await this.sessions.find(role, token));
    return session ? toPrincipal(session) : null;
  }

  override async ownsFair(organiserId: string, fairId: string): Promise<boolean> {
    return (await this.fairs.find(fairId))?.organiserId === organiserId;
  }
}

function toPrincipal({ role, subjectId, fairId, deviceId, tokenHash }: SessionEntity): Principal | null {
  if (role === 'organiser') return { role, organiserId: subjectId, tokenHash };
  if (fairId === null) return null;
  if (role === 'recruiter') return { role, contactId: subjectId, fairId, tokenHash };
  return deviceId === null ? null : { role, attendeeId: subjectId, fairId, deviceId, tokenHash };
}
