import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { PublicAddress } from '../../platform/config/public-address.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids/ids.js';
import { secretHash } from '../session/secret-hash.js';
import { OrganiserStore } from './organiser.store.js';
import { SetupLinkEntity } from './setup-link.entity.js';

const LIFETIME = 7 * 86_400_000;
const TOKEN_BYTES = 24;

/** Makes one-time links to become an organiser. The token stands in the fragment, which no server's log ever sees. */
@Injectable()
export class SetupLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisers: OrganiserStore,
    private readonly address: PublicAddress,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @returns the link for the first organiser, in place of any earlier one; null when there is one already. */
  async forFirstOrganiser(): Promise<string | null> {
    return (await this.organisers.isEmpty()) ? this.make(null) : null;
  }

  /** @returns a link for a further organiser. */
  invite(organiserId: string): Promise<string> {
    return this.make(organiserId);
  }

  private async make(invitedBy: string | null): Promise<string> {
    const token = this.ids.token(TOKEN_BYTES);
    const expiresAt = this.clock.isoIn(LIFETIME);
    await this.unitOfWork.run(async ({ manager }) => {
      if (invitedBy === null)
        await manager.delete(SetupLinkEntity, { invitedBy: IsNull(), usedAt: IsNull() });
      await manager.insert(SetupLinkEntity, {
        tokenHash: secretHash(token),
        invitedBy,
        expiresAt,
        usedAt: null,
      });
    });
    return `${this.address.base}/setup#${token}`;
  }
}
