import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { PairingCode } from '@afterfair/shared/contracts';
import type { AttendeePrincipal } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { PublicAddress } from '../../platform/config/public-address.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids/ids.js';
import { AppError } from '../../platform/problems/index.js';
import { qrSvg } from '../../platform/qr-svg.js';
import { secretHash } from '../session/secret-hash.js';
import { type OpenedSession, SessionStore } from '../session/session.store.js';
import { AttendeeEntity } from './attendee.entity.js';
import { PairingCodeEntity } from './pairing-code.entity.js';

const LIFETIME = 10 * 60_000;
/** Eight characters of 31 are 40 bits: not to be guessed in ten minutes behind the limit of tries. */
const CODE_LENGTH = 8;
const DEVICE_BYTES = 8;

/** Lets a second device in as the same attendee. */
@Injectable()
export class PairDeviceHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionStore,
    private readonly address: PublicAddress,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Shows a code on the first device; it replaces the one shown before. */
  async offer({ attendeeId }: AttendeePrincipal): Promise<PairingCode> {
    const code = this.ids.code(CODE_LENGTH);
    const expiresAt = this.clock.isoIn(LIFETIME);
    await this.unitOfWork.run(async ({ manager }) => {
      await manager.delete(PairingCodeEntity, { attendeeId });
      await manager.delete(PairingCodeEntity, { expiresAt: LessThanOrEqual(this.clock.iso()) });
      await manager.insert(PairingCodeEntity, { codeHash: secretHash(code), attendeeId, expiresAt });
    });
    const url = `${this.address.base}/pair/${code}`;
    return { code, expiresAt, url, qrSvg: qrSvg(url) };
  }

  /** Uses the code up on the second device. @throws AppError `link-used-or-expired` */
  accept(code: string): Promise<OpenedSession> {
    return this.unitOfWork.run(async ({ manager }) => {
      const codeHash = secretHash(code.trim().toUpperCase());
      const pairing = await manager.findOneBy(PairingCodeEntity, { codeHash });
      const attendee = pairing && (await manager.findOneBy(AttendeeEntity, { id: pairing.attendeeId }));
      if (!pairing || !attendee || pairing.expiresAt <= this.clock.iso())
        throw new AppError('link-used-or-expired');
      await manager.delete(PairingCodeEntity, { codeHash });
      return this.sessions.open(manager, {
        role: 'attendee',
        subjectId: attendee.id,
        fairId: attendee.fairId,
        deviceId: this.ids.hex(DEVICE_BYTES),
      });
    });
  }
}
