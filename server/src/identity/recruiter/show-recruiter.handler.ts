import { Injectable } from '@nestjs/common';
import type { RecruiterSession } from '@afterfair/shared/contracts';
import { EmployerStore } from '../../employers/index.js';
import { FairStore, toFairCard } from '../../fairs/index.js';

/** A recruiter's session as their browser sees it. */
@Injectable()
export class ShowRecruiterHandler {
  constructor(
    private readonly employers: EmployerStore,
    private readonly fairs: FairStore,
  ) {}

  /** @returns null when the contact no longer exists. */
  async run(fairId: string, contactId: string): Promise<RecruiterSession | null> {
    const found = await this.employers.findContact(fairId, contactId);
    const fair = await this.fairs.find(fairId);
    if (!found || !fair) return null;
    const { contact, employer } = found;
    return {
      contact: { id: contact.id, name: contact.name, title: contact.title },
      employer: { id: employer.id, name: employer.name },
      fair: toFairCard(fair),
    };
  }
}
