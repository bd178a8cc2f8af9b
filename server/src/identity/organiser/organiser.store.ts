import { Injectable } from '@nestjs/common';
import type { OrganiserSession } from '@afterfair/shared/contracts';
import { Reader } from '../../platform/database/index.js';
import { OrganiserEntity } from './organiser.entity.js';

/** Organisers by id and e-mail address. */
@Injectable()
export class OrganiserStore {
  constructor(private readonly reader: Reader) {}

  async isEmpty(): Promise<boolean> {
    return (await this.reader.manager.count(OrganiserEntity, { take: 1 })) === 0;
  }

  findByEmail(email: string): Promise<OrganiserEntity | null> {
    return this.reader.manager.findOneBy(OrganiserEntity, { email: email.toLowerCase() });
  }

  async view(id: string): Promise<OrganiserSession | null> {
    const organiser = await this.reader.manager.findOneBy(OrganiserEntity, { id });
    return organiser && { id: organiser.id, email: organiser.email };
  }
}
