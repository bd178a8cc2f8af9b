import type { FairMeeting, FairMessage, PolicyInput } from '../../contracts/index.js';
import type { SendingQuestion } from '../delivery/index.js';
import { aContact, aFair, aMeeting, anEmployer } from './a-fair.js';

/** What a row of a table varies. */
export interface Given extends Pick<SendingQuestion, 'now' | 'kind' | 'window'> {
  policy: PolicyInput;
  optedOut: boolean;
  messages: FairMessage[];
  meetings: FairMeeting[];
}

export const USUAL: Given = {
  now: '2026-11-20T09:00:00Z',
  kind: 'thank-you',
  window: {
    opensAt: '2026-11-19T16:00:00.000Z',
    bestAt: '2026-11-20T08:00:00.000Z',
    targetAt: '2026-11-20T09:10:00.000Z',
    latestAt: '2026-11-21T09:10:00.000Z',
  },
  policy: {},
  optedOut: false,
  messages: [],
  meetings: [aMeeting()],
};

/** Mira's message to Anna Schmidt in Berlin, who has one colleague. */
export function questionOf(given: Partial<Given>): SendingQuestion {
  const { now, kind, window, policy, optedOut, messages, meetings } = { ...USUAL, ...given };
  const contacts = [aContact({ optedOut }), aContact({ id: 'c2', name: 'Bernd Vogel' })];
  const { fair, ...rest } = aFair({ employers: [anEmployer({ contacts })], meetings, messages });
  return {
    now,
    attendee: { id: 'a1', name: 'Mira Kovač', languages: ['en'] },
    contactId: 'c1',
    kind,
    window,
    timeZone: 'Europe/Berlin',
    fair: { ...rest, fair: { ...fair, policy } },
  };
}

export const SENT: FairMessage = {
  id: 'x1',
  attendeeId: 'a1',
  contactId: 'c1',
  direction: 'out',
  kind: 'promised-item',
  at: '2026-11-19T08:00:00Z',
  state: 'sent',
};

/** A message of this attendee with somebody else at the employer. */
export function colleagues(kind: FairMessage['kind']): FairMessage {
  return { ...SENT, id: kind, contactId: 'c2', kind };
}
