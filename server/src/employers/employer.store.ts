import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Contact, Employer } from '@afterfair/shared/contracts';
import { Reader } from '../platform/database/index.js';
import { ContactEntity } from './contact.entity.js';
import { EmployerEntity } from './employer.entity.js';

/** Employers of a fair with their positions and contacts. */
@Injectable()
export class EmployerStore {
  constructor(private readonly reader: Reader) {}

  countOfFair(fairId: string): Promise<number> {
    return this.reader.manager.countBy(EmployerEntity, { fairId });
  }

  /** By name, in an order that no database's collation decides. Inside a transaction, hand in its manager. */
  async listOfFair(fairId: string, manager: EntityManager = this.reader.manager): Promise<Employer[]> {
    const employers = await manager.find(EmployerEntity, { where: { fairId }, order: { id: 'ASC' } });
    const contacts = await manager.find(ContactEntity, {
      where: { fairId },
      order: { place: 'ASC', id: 'ASC' },
    });
    const byEmployer = Map.groupBy(contacts, ({ employerId }) => employerId);
    return employers
      .sort((a, b) => compare(a.name, b.name))
      .map((employer) => toEmployer(employer, byEmployer.get(employer.id) ?? []));
  }

  async find(fairId: string, employerId: string, manager = this.reader.manager): Promise<Employer | null> {
    const employer = await manager.findOneBy(EmployerEntity, { fairId, id: employerId });
    if (!employer) return null;
    const order = { place: 'ASC', id: 'ASC' } as const;
    return toEmployer(employer, await manager.find(ContactEntity, { where: { fairId, employerId }, order }));
  }

  async findContact(
    fairId: string,
    contactId: string,
  ): Promise<{ contact: Contact; employer: Employer } | null> {
    const row = await this.reader.manager.findOneBy(ContactEntity, { fairId, id: contactId });
    const employer = row && (await this.find(fairId, row.employerId));
    const contact = employer?.contacts.find(({ id }) => id === contactId);
    return employer && contact ? { contact, employer } : null;
  }

  /** Writes an employer as a whole: contacts that are no longer listed are removed. */
  async save(manager: EntityManager, fairId: string, employer: Employer): Promise<void> {
    const { contacts, ...row } = employer;
    await manager.upsert(EmployerEntity, { ...row, fairId }, ['id']);
    const kept = new Set(contacts.map(({ id }) => id));
    const stored = await manager.findBy(ContactEntity, { fairId, employerId: employer.id });
    const gone = stored.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
    if (gone.length > 0) await manager.delete(ContactEntity, gone);
    const rows = contacts.map((contact, place) => ({ ...contact, place, fairId, employerId: employer.id }));
    if (rows.length > 0) await manager.upsert(ContactEntity, rows, ['id']);
  }

  /** @returns false when there was none. */
  async remove(manager: EntityManager, fairId: string, employerId: string): Promise<boolean> {
    await manager.delete(ContactEntity, { fairId, employerId });
    return (await manager.delete(EmployerEntity, { fairId, id: employerId })).affected === 1;
  }

  /** The contact wants nothing more, from anyone (C6). */
  async closeContact(manager: EntityManager, fairId: string, contactId: string): Promise<void> {
    await manager.update(ContactEntity, { fairId, id: contactId }, { optedOut: true });
  }
}

function toEmployer({ fairId: _fair, ...employer }: EmployerEntity, contacts: ContactEntity[]): Employer {
  return {
    ...employer,
    contacts: contacts.map(({ fairId: _of, employerId: _at, place: _place, ...contact }) => contact),
  };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
