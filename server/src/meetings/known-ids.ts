import { Injectable } from '@nestjs/common';
import { EmployerStore } from '../employers/index.js';
import { AppEvents } from '../platform/events/app-events.js';

/** The ids that a meeting of a fair may refer to. */
export interface FairIds {
  employers: ReadonlySet<string>;
  positions: ReadonlySet<string>;
  contacts: ReadonlySet<string>;
}

/** Fairs whose ids are kept in memory at once. */
const KEPT_FAIRS = 50;

/** Remembers each fair's ids until its employers change: every logged change asks for them. */
@Injectable()
export class KnownIds {
  private readonly fairs = new Map<string, Promise<FairIds>>();

  constructor(
    private readonly employers: EmployerStore,
    events: AppEvents,
  ) {
    events.on('FairChanged', ({ fairId }) => void this.fairs.delete(fairId));
  }

  of(fairId: string): Promise<FairIds> {
    const known = this.fairs.get(fairId);
    if (known) return known;
    const loading = this.load(fairId);
    this.fairs.set(fairId, loading);
    loading.catch(() => this.fairs.delete(fairId));
    const oldest = this.fairs.keys().next().value;
    if (this.fairs.size > KEPT_FAIRS && oldest !== undefined) this.fairs.delete(oldest);
    return loading;
  }

  private async load(fairId: string): Promise<FairIds> {
    const list = await this.employers.listOfFair(fairId);
    return {
      employers: new Set(list.map(({ id }) => id)),
      positions: new Set(list.flatMap(({ positions }) => positions.map(({ id }) => id))),
      contacts: new Set(list.flatMap(({ contacts }) => contacts.map(({ id }) => id))),
    };
  }
}
