import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairMeeting, FairNote, StepKind } from '../../contracts/index.js';
import { A_POINT, aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { aMessage } from '../testing/a-message.js';
import { forbidding, indexFair } from './index.js';

const DECEMBER = '2026-12-01T10:00:00Z';
const contacts = ['c1', 'c2'].map((id) => aContact({ id, name: `Anna ${id}` }));
const elsewhere = anEmployer({ id: 'e2', name: 'Loutre', contacts: [aContact({ id: 'd1' })] });
const there = (given: Partial<FairMeeting> = {}): Partial<FairMeeting> => ({
  id: 'm2',
  employerId: 'e2',
  contactIds: ['d1'],
  ...given,
});
const OFFER = { kind: 'offer', recordedAt: '2026-11-20T10:00:00Z' } as const;

function fair(meetings: Partial<FairMeeting>[], given: Partial<FairDocument> = {}): FairDocument {
  return aFair({
    employers: [anEmployer({ contacts }), elsewhere],
    meetings: meetings.map((one, index) => aMeeting({ id: `m${index}`, ...one })),
    messages: [],
    ...given,
  });
}

/** Why the first attendee may not send such a message to the first contact. */
function why(kind: StepKind, document: FairDocument, now = DECEMBER): string | undefined {
  const index = indexFair(document);
  const to = index.recipients.get('c1')!;
  const reason = forbidding(index, document.attendees[0], to, kind, Date.parse(now));
  return reason && `${reason.rule}: ${reason.text}`;
}

type Row = [string, Partial<FairMeeting>[], Partial<FairDocument>, string | undefined];

describe('K8: when a thank-you is forbidden', () => {
  const never = 'C4: This contact was named, and never met.';

  it.each<Row>([
    ['after one', [{}], { messages: [aMessage()] }, 'K8: This contact has had a thank-you already.'],
    ["not after somebody else's", [{}], { messages: [aMessage({ attendeeId: 'a2' })] }, undefined],
    ['not after one to a colleague', [{}], { messages: [aMessage({ contactId: 'c2' })] }, undefined],
    ['to whom was only named', [{ contactIds: ['c2'], followUp: { contactId: 'c1' } }], {}, never],
    ['where nobody was met', [{ contactIds: undefined }], {}, never],
    ['not where one of several meetings was theirs', [{ contactIds: ['c2'] }, {}], {}, undefined],
    [
      'to whom opted out',
      [{}],
      { employers: [anEmployer({ contacts: [aContact({ optedOut: true })] })] },
      'C6: This contact wants no messages.',
    ],
  ])('%s', (_name, meetings, given, expected) => {
    expect(why('thank-you', fair(meetings, given))).toBe(expected);
  });
});

describe('K8: when a reminder is forbidden', () => {
  const thanked = aMessage();
  const others = 'C4: Reminders to this employer go to somebody else.';

  it.each<Row>([
    ['not after a thank-you', [{}], { messages: [thanked] }, undefined],
    [
      'where an outcome is known',
      [{}, { outcome: OFFER }],
      { messages: [thanked] },
      'C3: An outcome is recorded: offer.',
    ],
    [
      'not by one that is recorded later (C3)',
      [{ outcome: { ...OFFER, recordedAt: '2027-11-20T10:00:00Z' } }],
      { messages: [thanked] },
      undefined,
    ],
    ['not by an outcome elsewhere', [{}, there({ outcome: OFFER })], { messages: [thanked] }, undefined],
    [
      'not by an answer from elsewhere',
      [{}, there()],
      { messages: [thanked, aMessage({ id: 'x2', contactId: 'd1', direction: 'in', kind: 'reply' })] },
      undefined,
    ],
    [
      'not by an answer of somebody nobody knows',
      [{}],
      { messages: [thanked, aMessage({ id: 'x2', contactId: 'c9', direction: 'in', kind: 'reply' })] },
      undefined,
    ],
    ['to another than the one named', [{ followUp: { contactId: 'c2' } }], { messages: [thanked] }, others],
    [
      'not by who is named elsewhere',
      [{}, there({ followUp: { contactId: 'd1' } })],
      { messages: [thanked] },
      undefined,
    ],
    ['where there is nobody to follow up with', [{ contactIds: [] }], { messages: [thanked] }, others],
  ])('%s', (_name, meetings, given, expected) => {
    expect(why('reminder', fair(meetings, given))).toBe(expected);
  });
});

describe('K8: when an answer to a rejection is forbidden', () => {
  it.each<[string, Partial<FairDocument>, string | undefined]>([
    ['not the first', {}, undefined],
    [
      'after one to a colleague',
      { messages: [aMessage({ kind: 'rejection-reply', contactId: 'c2' })] },
      'T6: The rejection was answered already.',
    ],
    [
      'not after one elsewhere',
      { messages: [aMessage({ kind: 'rejection-reply', contactId: 'd1' })] },
      undefined,
    ],
  ])('%s', (_name, given, expected) => {
    expect(why('rejection-reply', fair([{}], given))).toBe(expected);
  });
});

describe('K8: when a check-in is forbidden', () => {
  const checkIn = (given = {}) => aMessage({ kind: 'keep-in-touch', ...given });
  const tooSoon = 'K8: The last check-in is less than 90 days ago.';

  it.each<[string, FairDocument['messages'], string, string | undefined]>([
    ['not the first', [], DECEMBER, undefined],
    ['90 calendar days have not passed', [checkIn()], '2027-02-18T07:59:59Z', tooSoon],
    ['not when exactly 90 have', [checkIn()], '2027-02-18T08:00:00Z', undefined],
    ["not by somebody else's", [checkIn({ attendeeId: 'a2' })], DECEMBER, undefined],
    ['not by another message', [aMessage()], DECEMBER, undefined],
    [
      'after two, however long ago',
      [checkIn(), checkIn({ id: 'x2' })],
      '2028-02-18T08:00:00Z',
      'K8: This contact has had 2 check-ins already.',
    ],
  ])('%s', (_name, messages, now, expected) => {
    expect(why('keep-in-touch', fair([{}], { messages }), now)).toBe(expected);
  });
});

describe('K8: when a promised item is forbidden', () => {
  const promise = (id: string, given: Partial<FairNote> = {}): FairNote => ({
    id,
    kind: 'promise',
    text: 'x',
    ...given,
  });
  const sent = (count: number, given = {}) => ({
    messages: Array.from({ length: count }, (_none, index) =>
      aMessage({ id: `x${index}`, kind: 'promised-item', ...given }),
    ),
  });
  const all = 'K8: Everything that was promised has been sent.';

  it.each<Row>([
    ['once each was sent', [{ notes: [promise('p1')] }, { notes: [promise('p2')] }], sent(2), all],
    [
      'not before',
      [{ notes: [promise('p1')] }, { notes: [promise('p2', { by: 'me' })] }],
      sent(1),
      undefined,
    ],
    [
      'what they promised is none of them',
      [{ notes: [promise('p1'), promise('p2', { by: 'them' })] }],
      sent(1),
      all,
    ],
    ['a point is none of them', [{ notes: [promise('p1'), A_POINT] }], sent(1), all],
    [
      'what was promised elsewhere is none of them',
      [{ notes: [promise('p1')] }, there({ notes: [promise('p2')] })],
      sent(1),
      all,
    ],
    ["not by somebody else's items", [{ notes: [promise('p1')] }], sent(1, { attendeeId: 'a2' }), undefined],
    ['not where no promise was noted', [{ notes: undefined }], sent(1), undefined],
  ])('%s', (_name, meetings, given, expected) => {
    expect(why('promised-item', fair(meetings, given))).toBe(expected);
  });
});
