import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids/ids.js';
import { AppError } from '../../platform/problems/index.js';
import { secretHash } from '../session/secret-hash.js';
import { type OpenedSession, SessionStore } from '../session/session.store.js';
import type { SetUpOrganiserDto } from './organiser.dto.js';
import { OrganiserEntity } from './organiser.entity.js';
import { Passwords } from './passwords.js';
import { SetupLinkEntity } from './setup-link.entity.js';

/** Uses up a set-up link: makes the organiser and signs them in. */
@Injectable()
export class SetUpOrganiserHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionStore,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws AppError `link-used-or-expired`; `already-exists` for an e-mail address that is an organiser's. */
  async run({ token, email, password }: SetUpOrganiserDto): Promise<OpenedSession> {
    const passwordHash = await this.passwords.hash(password);
    const now = this.clock.iso();
    return this.unitOfWork.run(async ({ manager }) => {
      const link = await manager.findOneBy(SetupLinkEntity, { tokenHash: secretHash(token) });
      if (!link || link.usedAt !== null || link.expiresAt <= now) throw new AppError('link-used-or-expired');
      const organiser = { id: this.ids.uuid(), email: email.toLowerCase(), passwordHash, createdAt: now };
      if (await manager.existsBy(OrganiserEntity, { email: organiser.email }))
        throw new AppError('already-exists');
      await manager.update(SetupLinkEntity, { tokenHash: link.tokenHash }, { usedAt: now });
      await manager.insert(OrganiserEntity, organiser);
      return this.sessions.open(manager, { role: 'organiser', subjectId: organiser.id, fairId: null });
    });
  }
}
