import { Injectable } from '@nestjs/common';
import type { ChangeReceipt, MeetingChange } from '@afterfair/shared/contracts';
import type { AttendeePrincipal } from '../platform/access/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { AppError } from '../platform/problems/index.js';
import { ChangeRecorder } from './change-recorder.js';
import { checkReferences } from './check-references.js';
import { type KnownFair, KnownFairs } from './known-fairs.js';

/** Takes one change of a meeting, and tells the others of the house once it is committed. */
@Injectable()
export class RecordChangeHandler {
  constructor(
    private readonly recorder: ChangeRecorder,
    private readonly knownFairs: KnownFairs,
    private readonly events: AppEvents,
  ) {}

  /**
   * @param bySocket the socket that it came over, which need not be told of its own change.
   * @throws AppError at once or later: `invalid-input` for ids of nobody's; `fair-not-open` while the fair is a draft; and
   *   what {@link ChangeRecorder} throws.
   */
  run(me: AttendeePrincipal, change: MeetingChange, bySocket?: string): Promise<ChangeReceipt> {
    const fair = this.knownFairs.of(me.fairId);
    // Nearly always it is known, and there is nothing to wait for.
    return fair instanceof Promise
      ? fair.then((known) => this.record(me, known, change, bySocket))
      : this.record(me, fair, change, bySocket);
  }

  private record(
    { attendeeId, fairId }: AttendeePrincipal,
    fair: KnownFair,
    change: MeetingChange,
    bySocket: string | undefined,
  ): Promise<ChangeReceipt> {
    if (fair.state === 'draft') throw new AppError('fair-not-open');
    checkReferences(change, fair);
    return this.recorder.run({ attendeeId, fairId }, change, ({ seq }) => {
      this.events.publish('MeetingsChanged', {
        fairId,
        attendeeId,
        cursor: seq,
        fairState: this.knownFairs.stateOf(fairId),
        bySocket,
      });
    });
  }
}
