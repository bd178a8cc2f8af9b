import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Batch, Draft, FairDocument, FairMeeting, FairNote } from '../contracts/index.js';
import { DEFAULT_POLICY } from '../contracts/index.js';
import { makeBatch } from './make-batch.js';
import { aContact, aFair, anEmployer } from './testing/a-fair.js';
import { cleanText } from './text/index.js';
import { firstOutsideQuiet } from './timing/quiet-hours.js';
import { instantOf, recipientTimeZone } from './timing/index.js';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland', 'Asia/Kolkata'];
const DAY_START = instantOf('2026-11-19T08:00:00Z');
const MINUTE = 60_000;

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    '{{name}}',
    '<b>bold</b>',
    'a\nb\r\nc',
    '\u202Eevil',
    'ze\u200Bro',
    '[Name]',
    'TODO',
    'x'.repeat(10_000),
  ),
);

const note: fc.Arbitrary<FairNote> = fc.record(
  {
    id: fc.uuid(),
    kind: fc.constantFrom('point', 'fit', 'clarify', 'unsaid', 'promise'),
    text: fc.oneof(
      hostile,
      fc.constantFrom(
        'the new lyon office',
        'they open in lyon in march',
        'built a gripper',
        'team of 9, 3 boats',
      ),
    ),
    say: fc.oneof(hostile, fc.constantFrom('the mentoring', 'You will open in Kiel.', 'you open in Lyon')),
    by: fc.constantFrom('me', 'them'),
    link: fc.constantFrom('https://example.org/nb', 'nonsense'),
  },
  { requiredKeys: ['id', 'kind', 'text'] },
);

function meeting(id: string): fc.Arbitrary<FairMeeting> {
  return fc
    .record({
      attendee: fc.integer({ min: 0, max: 1 }),
      employer: fc.integer({ min: 0, max: 4 }),
      startsAfter: fc.integer({ min: -60, max: 600 }),
      notes: fc.array(note, { maxLength: 3 }),
    })
    .map(({ attendee, employer, startsAfter, notes }) => ({
      id,
      attendeeId: `a${attendee}`,
      employerId: `e${employer}`,
      contactIds: [`c${employer}`],
      startedAt: new Date(DAY_START + startsAfter * MINUTE).toISOString(),
      endedAt: new Date(DAY_START + (startsAfter + 10) * MINUTE).toISOString(),
      notes,
    }));
}

const fair: fc.Arbitrary<FairDocument> = fc
  .record({
    names: fc.array(hostile, { minLength: 7, maxLength: 7 }),
    meetings: fc.tuple(meeting('m0'), meeting('m1'), meeting('m2')),
  })
  .map(({ names, meetings }) =>
    aFair({
      employers: ZONES.map((timeZone, index) =>
        anEmployer({
          id: `e${index}`,
          name: names[index],
          timeZone,
          positions: [],
          contacts: [aContact({ id: `c${index}`, name: names[6 - index], salutation: undefined })],
        }),
      ),
      attendees: [0, 1].map((index) => ({
        id: `a${index}`,
        name: names[5 + index],
        email: 'a@example.org',
        languages: ['en'],
      })),
      meetings,
    }),
  );

const now = fc
  .integer({ min: -10, max: 120 })
  .map((hours) => new Date(DAY_START + hours * 60 * MINUTE).toISOString());

/** Every text of a document as a reader sees it: what is invisible in it separates no digits. */
function textsOf(given: unknown): string[] {
  if (typeof given === 'string') return [cleanText(given)];
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsOf) : [];
}

const numbersOf = (text: string): string[] => text.match(/\p{Nd}+/gu) ?? [];

function inNoQuietHour({ steps }: Batch, document: FairDocument): void {
  for (const step of steps) {
    const employer = document.employers.find(({ id }) => id === step.employerId)!;
    const zone = recipientTimeZone({}, employer, document.fair);
    const best = instantOf(step.window.bestAt);
    expect(firstOutsideQuiet(best, DEFAULT_POLICY.hours.quiet, zone)).toBe(best);
  }
}

function notBeforeTheCutNorNow({ steps }: Batch, at: string): void {
  for (const { window } of steps) {
    expect(instantOf(window.bestAt)).toBeGreaterThanOrEqual(instantOf(window.opensAt));
    expect(instantOf(window.bestAt)).toBeGreaterThanOrEqual(instantOf(at));
  }
}

function sameWhateverTheOrder(batch: Batch, document: FairDocument, at: string): void {
  const shuffled = {
    ...document,
    employers: [...document.employers].reverse(),
    attendees: [...document.attendees].reverse(),
    meetings: [...document.meetings].reverse(),
  };
  expect(JSON.stringify(makeBatch(shuffled, at))).toBe(JSON.stringify(batch));
}

function bodyIsItsSentences({ body, sentences }: Draft): void {
  let rest = body;
  for (const { text } of sentences) {
    expect(rest.startsWith(text)).toBe(true);
    rest = rest.slice(text.length).trimStart();
  }
  expect(rest).toBe('');
}

function plainText({ body, subject }: Draft): void {
  expect(body).not.toMatch(/[\p{Cf}\p{Co}\p{Cs}]|[^\P{Cc}\n]|[{}<>[\]]/u);
  expect(subject ?? '').not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]|[{}<>[\]]/u);
}

function noNumberOfItsOwn({ steps }: Batch, document: FairDocument): void {
  const given = new Set(textsOf(document).flatMap(numbersOf));
  for (const { draft } of steps) {
    for (const number of numbersOf(draft?.body ?? '')) expect(given).toContain(number);
  }
}

// One batch is looked at for all of it: to make it costs far more than to look.
describe('for every fair, however hostile its text', () => {
  it('T1, T3, D2, D6, D9: best moments keep their hours, and drafts say only what was given', () => {
    fc.assert(
      fc.property(fair, now, (document, at) => {
        const batch = makeBatch(document, at);
        notBeforeTheCutNorNow(batch, at);
        inNoQuietHour(batch, document);
        sameWhateverTheOrder(batch, document, at);
        noNumberOfItsOwn(batch, document);
        for (const { draft } of batch.steps) {
          if (!draft) continue;
          bodyIsItsSentences(draft);
          plainText(draft);
        }
      }),
    );
  });
});

describe('section 3: the id of a step', () => {
  it('is the same for ever, and another for every attendee and contact', () => {
    const ids = fc
      .sample(fair, { seed: 7, numRuns: 1 })
      .flatMap((document) => makeBatch(document, '2026-11-19T20:00:00Z').steps.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(makeBatch(aFair(), '2026-11-19T20:00:00Z').steps[0]?.id).toBe(
      makeBatch(aFair(), '2026-11-19T10:00:00Z').steps[0]?.id,
    );
  });
});
