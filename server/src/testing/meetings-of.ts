import type { Ack, ChangeReceipt, MeetingChange, MeetingPage } from '@afterfair/shared/contracts';
import { RecordChangesHandler } from '../meetings/record-changes.handler.js';
import { MeetingStore } from '../meetings/meeting.store.js';
import type { TestServer } from './test-server.js';

/** One attendee's meetings behind the doors of a server: the handlers that HTTP and the socket call. */
export interface MeetingsOf {
  take(changes: MeetingChange[]): Promise<Ack<ChangeReceipt>[]>;
  page(after: number): Promise<MeetingPage>;
}

/** The meetings of an attendee who signed in by means that are not the subject of the test. */
export function meetingsOf({ server }: TestServer, fairId: string, attendeeId: string): MeetingsOf {
  const handler = server.app.get(RecordChangesHandler);
  const meetings = server.app.get(MeetingStore);
  const me = { role: 'attendee', attendeeId, fairId, deviceId: '', tokenHash: '' } as const;
  return {
    take: (changes) => handler.run(me, changes),
    page: (after) => meetings.pageOf(attendeeId, after),
  };
}
