import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Role } from '@afterfair/shared/contracts';
import { Clock } from '../../platform/clock/clock.js';
import { Reader } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids/ids.js';
import { secretHash } from './secret-hash.js';
import { SessionEntity } from './session.entity.js';

const DAY = 86_400_000;
const LIFETIME: Record<Role, number> = { attendee: 90 * DAY, organiser: 30 * DAY, recruiter: 90 * DAY };
const TOKEN_BYTES = 32;

/** What a new session is for. */
export interface SessionGrant {
  role: Role;
  subjectId: string;
  fairId: string | null;
  deviceId?: string;
  linkId?: string;
}

/** A session just opened; the token is only known here. */
export interface OpenedSession {
  token: string;
  session: SessionEntity;
}

/** Sessions by the hash of their token. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @returns null when it is unknown or expired. */
  async find(role: Role, token: string): Promise<SessionEntity | null> {
    const session = await this.reader.manager.findOneBy(SessionEntity, {
      tokenHash: secretHash(token),
      role,
    });
    return session && session.expiresAt > this.clock.iso() ? session : null;
  }

  async open(manager: EntityManager, grant: SessionGrant): Promise<OpenedSession> {
    const token = this.ids.token(TOKEN_BYTES);
    const session = manager.create(SessionEntity, {
      deviceId: null,
      linkId: null,
      ...grant,
      tokenHash: secretHash(token),
      createdAt: this.clock.iso(),
      expiresAt: this.clock.isoIn(LIFETIME[grant.role]),
    });
    await manager.insert(SessionEntity, session);
    return { token, session };
  }

  async end(manager: EntityManager, tokenHash: string): Promise<void> {
    await manager.delete(SessionEntity, { tokenHash });
  }

  async endAllOf(manager: EntityManager, subjectId: string): Promise<void> {
    await manager.delete(SessionEntity, { subjectId });
  }
}
