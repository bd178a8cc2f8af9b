import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reader } from '../platform/database/index.js';
import { notFound } from '../platform/problems/index.js';
import { FairEntity } from './fair.entity.js';

/** Fairs by id, organiser and join code. */
@Injectable()
export class FairStore {
  constructor(private readonly reader: Reader) {}

  find(fairId: string): Promise<FairEntity | null> {
    return this.reader.manager.findOneBy(FairEntity, { id: fairId });
  }

  /** @throws AppError `not-found` */
  async get(fairId: string): Promise<FairEntity> {
    const fair = await this.find(fairId);
    if (!fair) throw notFound();
    return fair;
  }

  /** The same inside a transaction that is going to change it. @throws AppError `not-found` */
  async inTransaction(manager: EntityManager, fairId: string): Promise<FairEntity> {
    const fair = await manager.findOneBy(FairEntity, { id: fairId });
    if (!fair) throw notFound();
    return fair;
  }

  findByJoinCode(joinCode: string): Promise<FairEntity | null> {
    return this.reader.manager.findOneBy(FairEntity, { joinCode: joinCode.toUpperCase() });
  }

  /** The newest first. */
  listOfOrganiser(organiserId: string): Promise<FairEntity[]> {
    return this.reader.manager.find(FairEntity, { where: { organiserId }, order: { id: 'DESC' } });
  }
}
