import type { MeetingsOf } from '@afterfair/server/testing';
import type { Ack, ChangeReceipt, MeetingChange, MeetingPage } from '@afterfair/shared/contracts';
import type { ChangeWire } from '../../../client/src/app/offline/change-sender.js';
import { OfflineError } from '../../../client/src/app/core/offline-error.js';
import { ProblemError } from '../../../client/src/app/core/problem-error.js';

/** What becomes of one exchange: both ways arrive, the request is lost, or the answer is. */
export const FATES = ['arrives', 'request lost', 'answer lost'] as const;
export type Fate = (typeof FATES)[number];

/** A network between the devices and the server that loses what it is told to, and remembers what it carried. */
export class Network {
  /** Every request that was sent, lost ones too: it can arrive again, later. */
  readonly carried: MeetingChange[][] = [];
  /** Changes for which a device got a yes. */
  readonly acked = new Map<string, MeetingChange>();
  private fates: Fate[] = [];

  constructor(private readonly server: MeetingsOf) {}

  /** The fates of the next exchanges, in turn; after them everything arrives. */
  fatesAre(fates: readonly Fate[]): void {
    this.fates = [...fates];
  }

  /** Something that was sent before arrives once more, out of turn. Nobody waits for its answer. */
  async repeat(which: number): Promise<void> {
    const request = this.carried[which % Math.max(1, this.carried.length)];
    if (request) await this.server.take(request);
  }

  page(after: number): Promise<MeetingPage> {
    return this.carry(() => this.server.page(after));
  }

  wire(live: boolean): ChangeWire {
    return {
      live: () => live,
      sendOne: async (change) => {
        const [answer] = await this.send([change]);
        if (!answer?.ok) throw answer ? new ProblemError(answer.problem) : new OfflineError('No answer');
        return answer.data;
      },
      sendMany: (changes) => this.send(changes),
    };
  }

  private async send(changes: MeetingChange[]): Promise<Ack<ChangeReceipt>[]> {
    this.carried.push(changes);
    const answers = await this.carry(() => this.server.take(changes));
    answers.forEach((answer, index) => {
      const change = changes[index];
      if (answer.ok && change) this.acked.set(change.id, change);
    });
    return answers;
  }

  private async carry<T>(request: () => Promise<T>): Promise<T> {
    const fate = this.fates.shift() ?? 'arrives';
    if (fate === 'request lost') throw new OfflineError('The request was lost');
    const answer = await request();
    if (fate === 'answer lost') throw new OfflineError('The answer was lost');
    return answer;
  }
}
