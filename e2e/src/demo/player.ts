import { ask, Caller, type CallerSocket, joinFair, makeChange } from '@afterfair/server/testing';
import type {
  ApprovalResult,
  ChangeReceipt,
  FairAttendee,
  FairMeeting,
  FollowUpsView,
  MeetingPatch,
} from '@afterfair/shared/contracts';
import { uuidv7 } from 'uuidv7';
import type { ServerIds } from './prepare-fair.js';

/** A meeting as it was played. */
export interface PlayedMeeting {
  meetingId: string;
  noteIds: string[];
}

/** One attendee of the document, on a real socket. */
export class Player {
  readonly meetings: PlayedMeeting[] = [];
  acked = 0;
  refused = 0;

  private constructor(
    readonly caller: Caller,
    readonly attendeeId: string,
    private readonly deviceId: string,
    private readonly socket: CallerSocket,
    private readonly ids: ServerIds,
  ) {}

  /** Joins with the code, says how to be reached, connects. */
  static async join(url: string, code: string, attendee: FairAttendee, ids: ServerIds): Promise<Player> {
    const caller = new Caller(url);
    const session = await joinFair(caller, code, attendee.name, attendee.languages);
    const { email = '', phone = '', headline = '', links = [] } = attendee;
    await caller.patch('/api/attendee', { email, phone, headline, links });
    const socket = await caller.connect('attendee');
    return new Player(caller, session.attendee.id, session.deviceId, socket, ids);
  }

  /** Logs a meeting as a person does: who, then each note, then what was agreed. */
  async log(meeting: FairMeeting): Promise<void> {
    const meetingId = uuidv7();
    const noteIds: string[] = [];
    let at = Date.parse(meeting.startedAt);
    const change = async (set: MeetingPatch): Promise<void> => {
      at += 1;
      const change = makeChange({ meetingId, deviceId: this.deviceId, at }, set);
      const answer = await ask<ChangeReceipt>(this.socket, 'meeting:change', change);
      if (answer.ok) this.acked += 1;
      else this.refused += 1;
    };
    const people = (meeting.contactIds ?? []).map(
      (id) => [this.id('contacts', id), { removed: false }] as const,
    );
    await change({
      employerId: this.id('employers', meeting.employerId),
      startedAt: meeting.startedAt,
      people: Object.fromEntries(people),
    });
    for (const { id: _id, ...note } of meeting.notes ?? []) {
      const noteId = uuidv7();
      noteIds.push(noteId);
      await change({ notes: { [noteId]: note } });
    }
    const { positionId, interest, language, decisionBy, followUp, reflection, outcome } = meeting;
    await change({
      endedAt: meeting.endedAt,
      ...(positionId && { positionId: this.id('positions', positionId) }),
      ...(interest && { interest }),
      ...(language && { language }),
      ...(decisionBy && { decisionBy }),
      ...(followUp?.contactId && {
        followUp: { ...followUp, contactId: this.id('contacts', followUp.contactId) },
      }),
      ...(reflection && { reflection }),
      ...(outcome && { outcome }),
    });
    this.meetings.push({ meetingId, noteIds });
  }

  followUps(): Promise<FollowUpsView> {
    return this.caller.get<FollowUpsView>('/api/follow-ups');
  }

  /** Approves everything that is ready. @returns the steps that were approved. */
  async approveReady(): Promise<string[]> {
    const { steps } = await this.followUps();
    const items = steps
      .filter(({ state, delivery }) => state === 'ready' && delivery === 'none')
      .map(({ id, textHash }) => ({ stepId: id, textHash }));
    if (items.length === 0) return [];
    const { results } = await this.caller.post<{ results: ApprovalResult[] }>('/api/follow-ups/approve', {
      items,
    });
    return results.filter(({ approved }) => approved).map(({ stepId }) => stepId);
  }

  leave(): void {
    this.socket.disconnect();
  }

  private id(list: keyof ServerIds, documentId: string): string {
    const id = this.ids[list].get(documentId);
    if (id === undefined) throw new Error(`The document's ${documentId} is not on the server.`);
    return id;
  }
}
