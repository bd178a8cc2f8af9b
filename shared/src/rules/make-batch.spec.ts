import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Batch, FairDocument, FairMeeting, FairNote } from '../contracts/index.js';
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
      attendee: fc.integer({ min: 0, max: 2 }),
      employer: fc.integer({ min: 0, max: 4 }),
      startsAfter: fc.integer({ min: -60, max: 600 }),
      notes: fc.array(note, { maxLength: 5 }),
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
    names: fc.array(hostile, { minLength: 8, maxLength: 8 }),
    meetings: fc.tuple(...Array.from({ length: 6 }, (_empty, index) => meeting(`m${index}`))),
  })
  .map(({ names, meetings }) =>
    aFair({
      employers: ZONES.map((timeZone, index) =>
        anEmployer({
          id: `e${index}`,
          name: names[index],
          timeZone,
          positions: [],
          contacts: [aContact({ id: `c${index}`, name: names[7 - index], salutation: undefined })],
        }),
      ),
      attendees: [0, 1, 2].map((index) => ({
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

function forEveryBatch(holds: (batch: Batch, document: FairDocument, at: string) => void): void {
  fc.assert(
    fc.property(fair, now, (document, at) => holds(makeBatch(document, at), document, at)),
    { numRuns: 60 },
  );
}

/** Every text of a document as a reader sees it: what is invisible in it separates no digits. */
function textsOf(given: unknown): string[] {
  if (typeof given === 'string') return [cleanText(given)];
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsOf) : [];
}

const numbersOf = (text: string): string[] => text.match(/\p{Nd}+/gu) ?? [];

describe('T1, T3: for every fair', () => {
  it('no best moment lies before the cut, or before now', () => {
    forEveryBatch(({ steps }, _document, at) => {
      for (const { window } of steps) {
        expect(instantOf(window.bestAt)).toBeGreaterThanOrEqual(instantOf(window.opensAt));
        expect(instantOf(window.bestAt)).toBeGreaterThanOrEqual(instantOf(at));
      }
    });
  });

  it('no best moment lies in quiet hours of the recipient', () => {
    forEveryBatch(({ steps }, document) => {
      for (const step of steps) {
        const employer = document.employers.find(({ id }) => id === step.employerId)!;
        const zone = recipientTimeZone({}, employer, document.fair);
        const best = instantOf(step.window.bestAt);
        expect(firstOutsideQuiet(best, DEFAULT_POLICY.hours.quiet, zone)).toBe(best);
      }
    });
  });
});

describe('D2, D6, D9: for every fair, however hostile its text', () => {
  it('the same input gives the same batch, in whatever order the lists come', () => {
    forEveryBatch((batch, document, at) => {
      const shuffled = {
        ...document,
        employers: [...document.employers].reverse(),
        attendees: [...document.attendees].reverse(),
        meetings: [...document.meetings].reverse(),
      };
      expect(JSON.stringify(makeBatch(shuffled, at))).toBe(JSON.stringify(batch));
    });
  });

  it('the body is exactly the sentences with white space between them', () => {
    forEveryBatch(({ steps }) => {
      for (const { draft } of steps) {
        if (!draft) continue;
        let rest = draft.body;
        for (const { text } of draft.sentences) {
          expect(rest.startsWith(text)).toBe(true);
          rest = rest.slice(text.length).trimStart();
        }
        expect(rest).toBe('');
      }
    });
  });

  it('no number stands in a draft that was not given', () => {
    forEveryBatch(({ steps }, document) => {
      const given = textsOf(document).flatMap(numbersOf);
      for (const { draft } of steps) {
        for (const number of numbersOf(draft?.body ?? '')) expect(given).toContain(number);
      }
    });
  });

  it('no control character, bidirectional mark, brace or tag reaches a draft', () => {
    forEveryBatch(({ steps }) => {
      for (const { draft } of steps) {
        expect(draft?.body ?? '').not.toMatch(/[\p{Cf}\p{Co}\p{Cs}]|[^\P{Cc}\n]|[{}<>[\]]/u);
        expect(draft?.subject ?? '').not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]|[{}<>[\]]/u);
      }
    });
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
