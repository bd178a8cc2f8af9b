import { Injectable } from '@nestjs/common';
import type { FairState, SessionEnd } from '@afterfair/shared/contracts';
import { Log } from '../logging/log.js';

/** What has happened and was committed; the names are past tense. Published after the commit, inside one process. */
export interface AppEventMap {
  /**
   * `fairState`: undefined when it is not known without asking. `bySocket`: the socket that brought the change, which
   * knows of it from its ack.
   */
  MeetingsChanged: {
    fairId: string;
    attendeeId: string;
    cursor: number;
    fairState?: FairState | undefined;
    bySocket?: string | undefined;
  };
  PreparedChanged: { fairId: string; attendeeId: string };
  FairChanged: { fairId: string };
  FairJoined: { fairId: string; attendeeId: string };
  AttendeeChanged: { fairId: string; attendeeId: string };
  FollowUpsChanged: { fairId: string; attendeeId: string };
  ThreadChanged: { fairId: string; threadId: string; attendeeId: string; contactId: string };
  /** A recruiter answered; what the answer forbids was stopped with it. */
  ReplyReceived: { fairId: string; attendeeId: string; contactId: string; isOptOut: boolean };
  /** `subjectId`: the attendee, organiser or contact; `tokenHash`: only that session, absent: all of theirs. */
  SessionsEnded: { subjectId: string; reason: SessionEnd; tokenHash?: string };
  /** Something an outbox worker may want to look at. */
  OutboxFilled: { fairId: string };
}

type Handler<E extends keyof AppEventMap> = (event: AppEventMap[E]) => void | Promise<void>;

/**
 * Tells other rooms what was committed. A handler's failure is logged and does not reach the publisher: the event
 * has happened, and every listener can find the truth in the database.
 */
@Injectable()
export class AppEvents {
  private readonly handlers = new Map<keyof AppEventMap, Set<Handler<never>>>();

  constructor(private readonly log: Log) {}

  /** Calls `handler` for every event of that name; the returned function ends it. */
  on<E extends keyof AppEventMap>(name: E, handler: Handler<E>): () => void {
    const handlers = this.handlers.get(name) ?? new Set();
    handlers.add(handler);
    this.handlers.set(name, handlers);
    return () => handlers.delete(handler);
  }

  publish<E extends keyof AppEventMap>(name: E, event: AppEventMap[E]): void {
    const handlers = this.handlers.get(name) as Set<Handler<E>> | undefined;
    if (!handlers?.size) return;
    // One step for all of them and no promise where nobody waits: every logged change is published.
    queueMicrotask(() => {
      for (const handler of [...handlers]) this.tell(name, handler, event);
    });
  }

  private tell<E extends keyof AppEventMap>(name: E, handler: Handler<E>, event: AppEventMap[E]): void {
    const failed = (error: unknown): void => this.log.fault(`A listener of ${name} failed.`, error);
    try {
      const heard = handler(event);
      if (heard instanceof Promise) heard.catch(failed);
    } catch (error) {
      failed(error);
    }
  }
}
