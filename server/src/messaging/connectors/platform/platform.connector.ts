import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Reader, UnitOfWork } from '../../../platform/database/index.js';
import { AppEvents } from '../../../platform/events/app-events.js';
import { Ids } from '../../../platform/ids/ids.js';
import { addMessage } from '../../add-message.js';
import { MessageEntity } from '../../message.entity.js';
import { ThreadEntity } from '../../thread.entity.js';
import type { Connector, OutgoingMessage, SendResult } from '../connector.js';

/** The built-in messaging: delivers into the thread that the recruiter reads in the inbox. */
@Injectable()
export class PlatformConnector implements Connector {
  readonly guarantee = 'native';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly events: AppEvents,
  ) {}

  send(message: OutgoingMessage, key: string): Promise<SendResult> {
    const { fairId, attendeeId, contactId, employerId, names, kind, subject, body, language } = message;
    return this.unitOfWork.run<SendResult>(async ({ manager, afterCommit }) => {
      const pair = { fairId, attendeeId, contactId };
      const thread = (await manager.findOneBy(ThreadEntity, pair)) ?? {
        ...pair,
        id: this.ids.uuid(),
        employerId,
        names,
        length: 0,
        readByAttendee: 0,
        readByRecruiter: 0,
        lastAt: '',
        lastFrom: 'attendee' as const,
        lastKind: '',
        preview: '',
        closed: false,
      };
      if (await manager.existsBy(MessageEntity, { threadId: thread.id, key })) return { kind: 'sent' };
      if (thread.closed)
        return { kind: 'refused', reason: { rule: 'C6', text: 'The recipient wants no more messages.' } };
      const content = { from: 'attendee' as const, kind, subject, body, language };
      await addMessage(manager, thread, { ...content, id: this.ids.uuid(), key, at: this.clock.iso() });
      afterCommit(() =>
        this.events.publish('ThreadChanged', { fairId, threadId: thread.id, attendeeId, contactId }),
      );
      return { kind: 'sent' };
    });
  }

  hasArrived({ attendeeId, contactId, fairId }: OutgoingMessage, key: string): Promise<boolean> {
    return this.reader.manager.existsBy(MessageEntity, { fairId, attendeeId, contactId, key });
  }
}
