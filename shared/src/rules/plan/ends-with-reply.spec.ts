import { describe, expect, it } from '@jest/globals';
import { type FairMessage, STEP_KINDS } from '../../contracts/index.js';
import { decideSending } from '../delivery/index.js';
import { aContact, aFair, anEmployer } from '../testing/a-fair.js';
import { endsWithReply } from './ends-with-reply.js';

const THANKS: FairMessage = {
  id: 'x1',
  attendeeId: 'a1',
  contactId: 'c2',
  direction: 'out',
  kind: 'thank-you',
  at: '2026-11-16T09:00:00Z',
  state: 'sent',
};
const REPLY: FairMessage = { ...THANKS, id: 'x2', direction: 'in', kind: 'reply', state: 'received' };

describe('C2: what a reply would cancel', () => {
  it.each(STEP_KINDS)('is what may not be sent after one: %s', (kind) => {
    const asked = (messages: FairMessage[]) =>
      decideSending({
        now: '2026-11-20T09:00:00Z',
        attendee: { id: 'a1', name: 'Mira Kovač', languages: ['en'] },
        contactId: 'c1',
        kind,
        window: {
          opensAt: '2026-11-19T16:00:00Z',
          bestAt: '2026-11-20T08:00:00Z',
          targetAt: '2026-11-20T09:10:00Z',
          latestAt: '2026-11-21T09:10:00Z',
        },
        timeZone: 'Europe/Berlin',
        fair: aFair({
          employers: [anEmployer({ contacts: [aContact(), aContact({ id: 'c2' })] })],
          messages,
        }),
      });
    expect(asked([THANKS]).kind).toBe('send');
    expect(asked([THANKS, REPLY]).kind === 'stop').toBe(endsWithReply(kind));
  });
});
