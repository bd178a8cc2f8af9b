import { describe, expect, it } from '@jest/globals';
import { aFair } from '../rules/testing/a-fair.js';
import { readFairDocument } from './read-fair-document.js';
import { writeFairDocument } from './write-fair-document.js';

type Json = Record<string, unknown>;

/** The fair as JSON, with one place changed: the pointer's members are made where they are missing. */
function withPlace(pointer: string, value: unknown): unknown {
  const document = JSON.parse(JSON.stringify(full())) as Json;
  const path = pointer.split('/').slice(1);
  const last = path.pop()!;
  let place = document;
  for (const member of path) place = (place[member] ??= {}) as Json;
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return document;
}

function full() {
  const message = {
    id: 'x1',
    attendeeId: 'a1',
    contactId: 'c1',
    direction: 'out',
    kind: 'thank-you',
    at: '2026-11-19T17:30:00+01:00',
    state: 'sent',
  };
  const draft = {
    meetingIds: ['m1'],
    contactId: 'c1',
    kind: 'thank-you',
    language: 'en',
    subject: '',
    body: '',
  };
  return { ...aFair(), messages: [message], drafts: [draft] };
}

function pointers(document: unknown): string[] {
  const result = readFairDocument(document);
  return result.ok ? [] : result.faults.map((fault) => fault.pointer).sort();
}

describe('fair document: accepted', () => {
  it.each<[string, unknown]>([
    ['a full one', full()],
    ['without messages and drafts', withPlace('/messages', undefined)],
    ['with empty lists', { ...full(), employers: [], attendees: [], meetings: [], messages: [], drafts: [] }],
    ['a meeting outside the days', withPlace('/meetings/0/endedAt', '2026-12-24T10:00:00Z')],
    [
      'a draft with a single meeting',
      withPlace('/drafts/0', {
        meetingId: 'm1',
        contactId: 'c1',
        kind: 'reminder',
        language: 'de',
        subject: '',
        body: '',
      }),
    ],
    ['a country without a zone', withPlace('/employers/0/country', 'BV')],
  ])('%s', (_name, document) => {
    expect(readFairDocument(document)).toEqual({ ok: true, document });
  });

  it('is written as canonical JSON and reads the same', () => {
    const { document } = readFairDocument(full()) as { document: Parameters<typeof writeFairDocument>[0] };
    const written = writeFairDocument(document);
    const reversed = Object.fromEntries(Object.entries(document).reverse()) as typeof document;
    expect(writeFairDocument(reversed)).toBe(written);
    expect(readFairDocument(JSON.parse(written))).toEqual({ ok: true, document });
  });
});

describe('fair document: refused, with a pointer', () => {
  it.each<[string, string, unknown]>([
    ['no document', '', null],
    ['an unknown field', '/fair/colour', 'red'],
    ['an unknown field with a slash', '/employers/0/contacts/0/address/fax', '1'],
    ['a missing field', '/fair/timeZone', undefined],
    ['another version', '/version', 2],
    ['a wrong type', '/attendees/0/name', 7],
    ['null is no value', '/attendees/0/email', null],
    ['no days', '/fair/days', []],
    ['a value that is not listed', '/meetings/0/notes/0/kind', 'idea'],
    ['an interest of 6', '/meetings/0/interest', 6],
    ['an unknown channel', '/fair/channels/0', 'fax'],
    ['an unknown zone', '/fair/timeZone', 'Europe/Nowhere'],
    ['an offset is no zone', '/employers/0/timeZone', '+01:00'],
    ['an unknown country', '/employers/0/country', 'XX'],
    ['a country in small letters', '/employers/0/country', 'de'],
    ['an unknown language', '/meetings/0/language', 'xx'],
    ['a language with a region', '/fair/languages/0', 'en-GB'],
    ['an impossible date', '/meetings/0/decisionBy', { date: '2026-02-30' }],
    ['an impossible instant', '/meetings/0/startedAt', '2026-02-30T10:00:00Z'],
    ['an instant without offset', '/meetings/0/startedAt', '2026-11-19T10:00:00'],
    ['a day that closes before it opens', '/fair/days/0/closesAt', '2026-11-19T08:59:59+01:00'],
    ['a meeting that ends before it starts', '/meetings/0/endedAt', '2026-11-19T09:59:59+01:00'],
    ['a day with a comma before the fraction', '/fair/days/0/closesAt', '2026-11-19T08:59:59,5+01:00'],
    ['a meeting with a comma before the fraction', '/meetings/0/endedAt', '2026-11-19T09:59:59,5+01:00'],
    ['a dangling attendee', '/meetings/0/attendeeId', 'a9'],
    ['a dangling contact of a message', '/messages/0/contactId', 'c9'],
    ['a dangling position', '/meetings/0/positionId', 'p9'],
    ['a dangling meeting of a draft', '/drafts/0/meetingIds/0', 'm9'],
    ['a draft about no meeting', '/drafts/0/meetingIds', undefined],
    ['a kind that only comes in', '/messages/0/kind', 'reply'],
  ])('%s', (_name, pointer, value) => {
    const document = pointer === '' ? value : withPlace(pointer, value);
    const place = pointer === '/meetings/0/decisionBy' ? '/meetings/0/decisionBy/date' : pointer;
    const expected = pointer === '/meetings/0/positionId' || pointer !== '' ? [place] : [''];
    expect(pointers(document)).toEqual(expected);
  });

  it.each<[string, string, (document: ReturnType<typeof full>) => unknown]>([
    [
      'a repeated attendee',
      '/attendees/1/id',
      (d) => ({ ...d, attendees: [...d.attendees, ...d.attendees] }),
    ],
    [
      'a contact that two employers have',
      '/employers/1/contacts/0/id',
      (d) => ({
        ...d,
        employers: [...d.employers, { id: 'e2', name: 'B', contacts: [{ id: 'c1', name: 'C' }] }],
      }),
    ],
    [
      'a position that two employers have',
      '/employers/1/positions/0/id',
      (d) => ({
        ...d,
        employers: [...d.employers, { id: 'e2', name: 'B', positions: [{ id: 'p1', title: 'C' }] }],
      }),
    ],
    [
      'a contact of another employer in a meeting',
      '/meetings/0/contactIds/0',
      (d) => ({
        ...d,
        employers: [...d.employers, { id: 'e2', name: 'B', contacts: [{ id: 'c2', name: 'C' }] }],
        meetings: [{ ...d.meetings[0], contactIds: ['c2'] }],
      }),
    ],
    [
      'a contact of another employer to follow up with',
      '/meetings/0/followUp/contactId',
      (d) => ({ ...d, meetings: [{ ...d.meetings[0], followUp: { contactId: 'c7' } }] }),
    ],
  ])('%s', (_name, pointer, change) => {
    expect(pointers(change(full()))).toEqual([pointer]);
  });

  it('escapes the pointer of an unknown field', () => {
    expect(pointers({ ...full(), 'a/b~c': 1 })).toEqual(['/a~1b~0c']);
  });

  it('names the rule of a policy out of bounds, for the fair and for an attendee', () => {
    const result = readFairDocument(
      withPlace('/attendees/0/policy', { thankYou: { targetHours: 49 }, hours: { workdays: [] } }),
    );
    expect(result).toMatchObject({
      ok: false,
      faults: [
        { pointer: '/attendees/0/policy/thankYou/targetHours', rule: 'T2' },
        { pointer: '/attendees/0/policy/hours/workdays', rule: 'T3' },
      ],
    });
    expect(pointers(withPlace('/fair/policy', { reminders: { max: 3 }, extra: 1 }))).toEqual([
      '/fair/policy/extra',
      '/fair/policy/reminders/max',
    ]);
  });

  it('lists every fault at once', () => {
    const broken = {
      ...full(),
      version: 3,
      extra: true,
      meetings: [{ ...full().meetings[0], attendeeId: 'a9', endedAt: 'yesterday' }],
    };
    expect(pointers(broken)).toEqual(['/extra', '/meetings/0/attendeeId', '/meetings/0/endedAt', '/version']);
  });
});
