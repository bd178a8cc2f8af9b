import { Injectable } from '@nestjs/common';
import type { FairState } from '@afterfair/shared/contracts';
import { EmployerStore } from '../employers/index.js';
import { FairStore } from '../fairs/index.js';
import { AppEvents } from '../platform/events/app-events.js';

/** What every logged change asks of its fair: the state, and the ids that a meeting may refer to. */
export interface KnownFair {
  state: FairState;
  employers: ReadonlySet<string>;
  positions: ReadonlySet<string>;
}

/** Fairs that are kept in memory at once. */
const KEPT_FAIRS = 50;

/** Remembers fairs until they change. */
@Injectable()
export class KnownFairs {
  private readonly known = new Map<string, KnownFair>();
  private readonly loading = new Map<string, Promise<KnownFair>>();

  constructor(
    private readonly fairs: FairStore,
    private readonly employers: EmployerStore,
    events: AppEvents,
  ) {
    events.on('FairChanged', ({ fairId }) => {
      this.known.delete(fairId);
      this.loading.delete(fairId);
    });
  }

  /** @throws AppError `not-found` */
  of(fairId: string): KnownFair | Promise<KnownFair> {
    return this.known.get(fairId) ?? this.loading.get(fairId) ?? this.load(fairId);
  }

  /** Its state; undefined when the fair has just changed, or nobody has asked for it yet. */
  stateOf(fairId: string): FairState | undefined {
    return this.known.get(fairId)?.state;
  }

  private load(fairId: string): Promise<KnownFair> {
    const loading = this.read(fairId).then(
      (fair) => {
        // One that changed while it was read is not kept.
        if (this.loading.get(fairId) === loading) this.keep(fairId, fair);
        return fair;
      },
      (error: unknown) => {
        if (this.loading.get(fairId) === loading) this.loading.delete(fairId);
        throw error;
      },
    );
    this.loading.set(fairId, loading);
    return loading;
  }

  private keep(fairId: string, fair: KnownFair): void {
    this.loading.delete(fairId);
    this.known.set(fairId, fair);
    const oldest = this.known.keys().next().value;
    if (this.known.size > KEPT_FAIRS && oldest !== undefined) this.known.delete(oldest);
  }

  private async read(fairId: string): Promise<KnownFair> {
    const { state } = await this.fairs.get(fairId);
    const list = await this.employers.listOfFair(fairId);
    return {
      state,
      employers: new Set(list.map(({ id }) => id)),
      positions: new Set(list.flatMap(({ positions }) => positions.map(({ id }) => id))),
    };
  }
}
