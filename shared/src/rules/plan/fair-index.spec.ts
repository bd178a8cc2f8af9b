import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairMeeting } from '../../contracts/index.js';
import { aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { aMessage } from '../testing/a-message.js';
import { indexFair } from './index.js';

/** Half past nine in Berlin is later than nine in London and earlier than ten in Berlin, whatever the text sorts like. */
const AT_NINE = '2026-11-19T09:00:00+00:00';
const HALF_PAST = '2026-11-19T10:30:00+01:00';
const AT_TEN = '2026-11-19T10:00:00+00:00';

function meetings(...given: Partial<FairMeeting>[]): FairDocument {
  return aFair({ meetings: given.map((one) => aMeeting(one)) });
}

describe('D9: the order of the lists of a document carries no meaning', () => {
  it('meetings come oldest first, ties by id', () => {
    const document = meetings(
      { id: 'm4', startedAt: AT_TEN },
      { id: 'm3', startedAt: AT_NINE },
      { id: 'm1', startedAt: HALF_PAST },
      { id: 'm2', startedAt: AT_NINE },
      { id: 'm0', startedAt: AT_NINE, attendeeId: 'a2' },
    );
    const index = indexFair(document);
    expect(index.meetingsOf('a1').map(({ id }) => id)).toEqual(['m2', 'm3', 'm1', 'm4']);
    expect(index.meetingsOf('a9')).toEqual([]);
  });

  it('messages come oldest first, ties by id, to a contact and of an attendee', () => {
    const index = indexFair(
      aFair({
        messages: [
          aMessage({ id: 'x4', at: AT_TEN }),
          aMessage({ id: 'x3', at: AT_NINE, attendeeId: 'a2' }),
          aMessage({ id: 'x1', at: HALF_PAST, contactId: 'c2' }),
          aMessage({ id: 'x2', at: AT_NINE }),
        ],
      }),
    );
    expect(index.messagesTo('c1').map(({ id }) => id)).toEqual(['x2', 'x3', 'x4']);
    expect(index.messagesOf('a1').map(({ id }) => id)).toEqual(['x2', 'x1', 'x4']);
    expect([index.messagesTo('c9'), index.messagesOf('a9')]).toEqual([[], []]);
  });

  it('a document without messages and drafts has none', () => {
    const index = indexFair(aFair({ messages: undefined, drafts: undefined }));
    expect([index.messagesTo('c1'), index.drafts, index.keptFor('c1')]).toEqual([[], [], []]);
  });
});

describe('D8: who writes to a contact', () => {
  it.each<[string, Partial<FairMeeting>, string, string[]]>([
    ['who met them', {}, 'c1', ['a1']],
    ['who was told to write to them', { followUp: { contactId: 'c2' } }, 'c2', ['a1']],
    ['who wants to keep in touch', { keepInTouch: ['c3'] }, 'c3', ['a1']],
    ['nobody else', { contactIds: undefined }, 'c1', []],
  ])('%s', (_name, given, contactId, writers) => {
    expect([...indexFair(meetings(given)).writersTo(contactId).keys()]).toEqual(writers);
  });

  it('each counts from the first such meeting', () => {
    const document = meetings(
      { id: 'm2', startedAt: AT_TEN },
      { id: 'm1', startedAt: AT_NINE },
      { id: 'm3', startedAt: HALF_PAST, attendeeId: 'a2' },
    );
    expect([...indexFair(document).writersTo('c1')]).toEqual([
      ['a1', AT_NINE],
      ['a2', HALF_PAST],
    ]);
  });
});

describe('T7, section 9: clocks and policies are worked out once for those who share them', () => {
  const berlin = anEmployer();
  const to = (contact = aContact(), employer = berlin) => ({ contact, employer });
  const index = indexFair(aFair());
  const attendee = { id: 'a1', name: 'Mira', languages: ['en'] };
  const policy = index.policyOf(attendee);
  const clock = index.clockOf(to(), policy);

  it('for one policy, for the fair without one', () => {
    const own = { reminders: { max: 0 } };
    const strict = index.policyOf({ ...attendee, policy: own });
    expect(strict.reminders.max).toBe(0);
    expect(index.policyOf({ ...attendee, id: 'a2', policy: own })).toBe(strict);
    expect(index.policyOf({ ...attendee, id: 'a2' })).toBe(policy);
    expect(policy.reminders.max).toBe(1);
  });

  it('for one zone and country', () => {
    expect(index.clockOf(to(aContact({ id: 'c2' }), anEmployer({ id: 'e2' })), policy)).toBe(clock);
  });

  it.each([
    ["another contact's zone", to(aContact({ timeZone: 'Asia/Kolkata' })), 'Asia/Kolkata'],
    ["another employer's zone", to(aContact(), anEmployer({ timeZone: 'Asia/Tokyo' })), 'Asia/Tokyo'],
    [
      'another country without a zone',
      to(aContact(), anEmployer({ timeZone: undefined, country: 'JP' })),
      'Asia/Tokyo',
    ],
    [
      'no zone and no country: that of the fair',
      to(aContact(), anEmployer({ timeZone: undefined, country: undefined })),
      'Europe/Brussels',
    ],
  ])('not for %s', (_name, recipient, timeZone) => {
    expect(index.clockOf(recipient, policy).timeZone).toBe(timeZone);
    expect(clock.timeZone).toBe('Europe/Berlin');
  });

  it('not for the same zone under other holidays', () => {
    const austria = index.clockOf(to(aContact(), anEmployer({ country: 'AT' })), policy);
    expect(austria.holidays).not.toBe(clock.holidays);
  });

  it('not under another policy', () => {
    const strict = index.policyOf({ ...attendee, policy: { hours: { workdays: [1] } } });
    expect(index.clockOf(to(), strict).hours.workdays).toEqual([1]);
  });
});
