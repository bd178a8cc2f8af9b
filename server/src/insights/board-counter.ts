import { Injectable } from '@nestjs/common';
import type { Board } from '@afterfair/shared/contracts';
import { EmployerStore } from '../employers/index.js';
import { StepStore } from '../followups/index.js';
import { AttendeeStore } from '../identity/index.js';
import { MeetingStore } from '../meetings/index.js';
import { MessageStore, OutboxStore } from '../messaging/index.js';
import { Clock } from '../platform/clock/clock.js';
import { peopleCount } from './people-count.js';
import { Presence } from './presence.js';

/** Counts a fair for its organiser: numbers only, and small numbers of people hidden. */
@Injectable()
export class BoardCounter {
  constructor(
    private readonly employers: EmployerStore,
    private readonly attendees: AttendeeStore,
    private readonly meetings: MeetingStore,
    private readonly steps: StepStore,
    private readonly outbox: OutboxStore,
    private readonly messages: MessageStore,
    private readonly presence: Presence,
    private readonly clock: Clock,
  ) {}

  async count(fairId: string): Promise<Board> {
    const [employers, joined, counts, planned, outbox, replies] = await Promise.all([
      this.employers.listOfFair(fairId),
      this.attendees.countOfFair(fairId),
      this.meetings.countsOfFair(fairId),
      this.steps.countOfFair(fairId),
      this.outbox.countsOfFair(fairId),
      this.messages.countRepliesOfFair(fairId),
    ]);
    const visits = new Map(counts.byEmployer.map(({ employerId, meetings }) => [employerId, meetings]));
    const listed = employers.map(({ id, name, booth }) => ({
      id,
      name,
      booth,
      meetings: visits.get(id) ?? 0,
    }));
    const { approved = 0, sending = 0, sent = 0, unknown = 0 } = outbox;
    return {
      fairId,
      at: this.clock.iso(),
      meetings: counts.meetings,
      attendeesJoined: peopleCount(joined),
      attendeesOnline: peopleCount(this.presence.online(fairId)),
      employersVisited: listed.filter(({ meetings }) => meetings > 0).length,
      employersTotal: listed.length,
      overTheDay: counts.byQuarter,
      employers: listed.sort((a, b) => a.meetings - b.meetings),
      followUps: { planned, approved: approved + sending + sent + unknown, delivered: sent, replies },
    };
  }
}
