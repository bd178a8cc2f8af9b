import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { RecruiterLink } from '@afterfair/shared/contracts';
import { EmployerStore } from '../../employers/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { PublicAddress } from '../../platform/config/public-address.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { AppEvents } from '../../platform/events/app-events.js';
import { Ids } from '../../platform/ids/ids.js';
import { AppError, notFound } from '../../platform/problems/index.js';
import { type OpenedSession, SessionStore } from '../session/session.store.js';
import { readSignedLink, signLink } from './link-signature.js';
import { RecruiterLinkEntity } from './recruiter-link.entity.js';
import { ServerSecretEntity } from './server-secret.entity.js';

const SECRET = 'recruiter-links';
const SECRET_BYTES = 32;

/** Personal signed links to a recruiter's inbox: made, used, revoked. */
@Injectable()
export class RecruiterLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly employers: EmployerStore,
    private readonly sessions: SessionStore,
    private readonly address: PublicAddress,
    private readonly events: AppEvents,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws AppError `not-found` when the contact is not one of the fair's. */
  async make(fairId: string, contactId: string): Promise<RecruiterLink> {
    if (!(await this.employers.findContact(fairId, contactId))) throw notFound();
    const id = this.ids.uuid();
    const createdAt = this.clock.iso();
    const text = await this.unitOfWork.run(async ({ manager }) => {
      await manager.insert(RecruiterLinkEntity, { id, fairId, contactId, createdAt, revokedAt: null });
      return signLink(id, await this.secret(manager));
    });
    return { contactId, url: `${this.address.base}/inbox-of#${text}` };
  }

  /** Ends all links and sessions of a contact. @throws AppError `not-found` */
  async revoke(fairId: string, contactId: string): Promise<void> {
    if (!(await this.employers.findContact(fairId, contactId))) throw notFound();
    await this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const living = { fairId, contactId, revokedAt: IsNull() };
      await manager.update(RecruiterLinkEntity, living, { revokedAt: this.clock.iso() });
      await this.sessions.endAllOf(manager, contactId);
      afterCommit(() => this.events.publish('SessionsEnded', { subjectId: contactId, reason: 'revoked' }));
    });
  }

  /** @throws AppError `link-used-or-expired` when it is forged, revoked or its contact is gone. */
  enter(text: string): Promise<OpenedSession> {
    return this.unitOfWork.run(async ({ manager }) => {
      const id = readSignedLink(text, await this.secret(manager));
      const link = id ? await manager.findOneBy(RecruiterLinkEntity, { id }) : null;
      if (!link || link.revokedAt !== null) throw new AppError('link-used-or-expired');
      const { contactId, fairId } = link;
      return this.sessions.open(manager, {
        role: 'recruiter',
        subjectId: contactId,
        fairId,
        linkId: link.id,
      });
    });
  }

  private async secret(manager: EntityManager): Promise<string> {
    const stored = await manager.findOneBy(ServerSecretEntity, { name: SECRET });
    if (stored) return stored.value;
    const value = this.ids.token(SECRET_BYTES);
    await manager.insert(ServerSecretEntity, { name: SECRET, value });
    return value;
  }
}
