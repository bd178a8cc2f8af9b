import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { LIMITS } from '@afterfair/shared/contracts';
import { AppError } from '../platform/problems/index.js';
import { MeetingChangeDto } from './meeting-change.dto.js';
import { parseChange } from './parse-change.js';

const VALID = {
  id: '01934f7e-0000-7000-8000-000000000001',
  meetingId: '01934f7e-0000-7000-8000-000000000002',
  at: '0193a0b1c2d3-0000-0123456789abcdef',
  set: {
    employerId: 'e1',
    startedAt: '2026-11-19T09:00:00.000Z',
    interest: 4,
    language: 'de',
    decisionBy: { date: '2026-12-04', words: 'Friday week' },
    outcome: { kind: 'open', recordedAt: '2026-11-19T09:10:00Z' },
    notes: {
      n1: { kind: 'promise', text: 'notebook', by: 'me', link: 'https://example.org/nb', deleted: false },
    },
    people: { c1: { name: 'Anna', removed: false, keepInTouch: true } },
  },
};

/** Values that are right somewhere and wrong elsewhere. */
const VALUES = [
  ...[
    null,
    true,
    0,
    1,
    5,
    6,
    2.5,
    '',
    'x',
    'me',
    'de',
    'DE',
    'point',
    'rejected',
    'platform',
    '2026-12-04',
    '2026-02-30',
  ],
  ...[
    '2026-11-19T09:00:00Z',
    '2026-11-19 09:00',
    '2026-W47-4',
    'https://example.org',
    'https://nas/slides',
    'HTTP://my_site.example:3000',
    'https://me:secret@example.org',
    'https://example.org/a b',
    ' https://example.org',
    'https:example.org',
    'https://[half',
    'https://example.org/\u0007',
    `https://example.org/${'x'.repeat(LIMITS.url)}`,
    'ftp://example.org',
    'javascript:1',
  ],
  ...[
    'x'.repeat(LIMITS.noteText),
    'x'.repeat(LIMITS.noteText + 1),
    VALID.id,
    VALID.at,
    {},
    [],
    [{}],
    { text: 1 },
  ],
];
const KEYS = [
  ...[
    'id',
    'meetingId',
    'at',
    'set',
    'employerId',
    'employerName',
    'startedAt',
    'endedAt',
    'positionId',
    'interest',
  ],
  ...[
    'language',
    'decisionBy',
    'followUp',
    'reflection',
    'outcome',
    'reminderConfirmedAt',
    'deleted',
    'notes',
    'people',
  ],
  ...[
    'date',
    'words',
    'contactId',
    'channel',
    'wentWell',
    'kind',
    'recordedAt',
    'text',
    'say',
    'by',
    'readyAt',
    'link',
  ],
  ...['name', 'title', 'removed', 'keepInTouch', 'n1', 'c1', 'a b', 'unknown'],
];

/** A few edits somewhere in a valid change, or any JSON at all. */
const INPUTS = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.array(edit(), { maxLength: 4 }).map((edits) => edits.reduce<unknown>(apply, VALID)),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

function edit() {
  const path = fc.array(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 4 });
  return fc.record({ path, value: fc.oneof(fc.constantFrom<unknown>(...VALUES), fc.constant(undefined)) });
}

/** Sets (or, for undefined, removes) a member; where the way leads through something else, the way is made. */
function apply(
  target: unknown,
  { path: [key = '', ...rest], value }: { path: string[]; value: unknown },
): unknown {
  const object = new Map(Object.entries(isObject(target) ? target : {}));
  const next = rest.length > 0 ? apply(object.get(key), { path: rest, value }) : value;
  if (next === undefined) object.delete(key);
  else object.set(key, next);
  return Object.fromEntries(object);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function classValidatorAccepts(input: unknown): boolean {
  if (!isObject(input)) return false;
  const instance = plainToInstance(MeetingChangeDto, input);
  return validateSync(instance, { whitelist: true, forbidNonWhitelisted: true }).length === 0;
}

function accepts(input: unknown): boolean {
  try {
    parseChange(input);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

function withLink(link: unknown): object {
  return { ...VALID, set: { notes: { n1: { link } } } };
}

describe('the compiled check of a change', () => {
  // Fields named like a member of Object.prototype aside: class-transformer drops those in silence, here they are refused.
  it('agrees with class-validator on any input', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(INPUTS, (input) => {
        const accepted = accepts(input);
        seen[accepted ? 'accepted' : 'refused'] += 1;
        expect(accepted).toBe(classValidatorAccepts(input));
      }),
    );
    // A generator that only ever makes one of both would prove nothing.
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100);
  });

  it.each([
    ['an unknown field', { ...VALID, set: { colour: 'red' } }, '/set/colour'],
    ['a wrong type deep inside', { ...VALID, set: { notes: { n1: { text: 7 } } } }, '/set/notes/n1/text'],
    ['a field that is missing', { id: VALID.id, at: VALID.at, set: {} }, '/meetingId'],
    ['a list of notes', { ...VALID, set: { notes: [] } }, '/set/notes'],
    ['a note that is a list', { ...VALID, set: { notes: { n1: [] } } }, '/set/notes'],
    ['no object at all', [], ''],
    ['a field that every object has', { ...VALID, toString: 1 }, '/toString'],
    ['a week in place of an instant', { ...VALID, set: { startedAt: '2026-W47-4' } }, '/set/startedAt'],
    ['a clock time of no zone', { ...VALID, set: { endedAt: '2026-11-19T09:10:00' } }, '/set/endedAt'],
    [
      'digits without hyphens',
      { ...VALID, set: { reminderConfirmedAt: '20261119T091000Z' } },
      '/set/reminderConfirmedAt',
    ],
    [
      'a day in place of an instant',
      { ...VALID, set: { outcome: { kind: 'open', recordedAt: '2026-11-19' } } },
      '/set/outcome/recordedAt',
    ],
    ['a link with a name and a password', withLink('https://me:secret@nas'), '/set/notes/n1/link'],
    ['a link that is no text', withLink(7), '/set/notes/n1/link'],
    ['an id that is no UUIDv7', { ...VALID, id: 'x' }, '/id'],
  ])('Bad input is an answer: points at %s', (_what, input, pointer) => {
    let thrown: unknown;
    try {
      parseChange(input);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'invalid-input', details: { errors: [{ pointer }] } });
  });

  it('Bad input is an answer: what only looks like a link is refused', () => {
    const looks = [
      'ftp://files.example/x',
      'mailto:a@b.example',
      '//nas/slides',
      'www.example.org',
      'https:nas',
    ];
    const broken = ['https://', 'https://[half', ' https://nas', 'https://nas/\tx', 'https://nas/\u00a0x'];
    const named = ['https://me@nas/slides', 'https://:secret@nas'];
    expect([...looks, ...broken, ...named].filter((link) => accepts(withLink(link)))).toEqual([]);
    expect(accepts(withLink('https://nas/slides'))).toBe(true);
  });

  it('hands a valid change on as it is', () => {
    expect(parseChange(VALID)).toBe(VALID);
  });
});
