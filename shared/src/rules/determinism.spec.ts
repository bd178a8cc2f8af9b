import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { FairDocument } from '../contracts/index.js';
import { makeBatch } from './make-batch.js';

/** The repository's own fair, with thank-yous that went out and texts that were shown. */
const FAIR = withHistory(
  JSON.parse(readFileSync(new URL('../../fairs/demo.json', import.meta.url), 'utf8')) as FairDocument,
);
const INSTANTS = ['2026-11-19T18:00:00Z', '2026-11-30T09:00:00Z', '2026-12-24T10:00:00Z'];

function withHistory(document: FairDocument): FairDocument {
  const { steps } = makeBatch(document, '2026-11-19T18:00:00Z');
  const thanks = steps.filter(({ kind, draft }) => kind === 'thank-you' && draft);
  return {
    ...document,
    messages: thanks
      .filter((_step, at) => at % 2 === 0)
      .map(({ attendeeId, contactId, window }, at) => ({
        id: `x${at}`,
        attendeeId,
        contactId,
        direction: 'out',
        kind: 'thank-you',
        at: window.bestAt,
        state: 'sent',
      })),
    drafts: thanks
      .filter((_step, at) => at % 4 === 1)
      .map(({ id, meetingIds, contactId, kind, draft }) => ({
        meetingIds,
        contactId,
        kind,
        stepId: id,
        state: 'shown',
        language: draft?.language ?? '',
        subject: draft?.subject ?? '',
        body: `${draft?.body ?? ''}\n\nPS`,
        phrasing: draft?.phrasing,
      })),
  };
}

const bytesAt = (document: FairDocument, now: string): string => JSON.stringify(makeBatch(document, now));

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

const inAnyOrder: fc.Arbitrary<FairDocument> = fc.record({
  version: fc.constant(1 as const),
  fair: fc.constant(FAIR.fair),
  employers: shuffled(FAIR.employers),
  attendees: shuffled(FAIR.attendees),
  meetings: shuffled(FAIR.meetings),
  messages: shuffled(FAIR.messages ?? []),
  drafts: shuffled(FAIR.drafts ?? []),
});

describe.each(INSTANTS)('D9: the same input gives the same bytes, %s', (now) => {
  const expected = bytesAt(FAIR, now);

  it('on a second run, and of a copy that shares no object', () => {
    expect(bytesAt(FAIR, now)).toBe(expected);
    expect(bytesAt(structuredClone(FAIR), now)).toBe(expected);
  });

  it('after another fair was planned in between, which leaves nothing behind', () => {
    makeBatch({ ...FAIR, fair: { ...FAIR.fair, timeZone: 'Asia/Tokyo', languages: ['pl'] } }, now);
    expect(bytesAt(FAIR, now)).toBe(expected);
  });

  it('in whatever order the lists come', () => {
    fc.assert(
      fc.property(inAnyOrder, (document) => expect(bytesAt(document, now)).toBe(expected)),
      { numRuns: 5 },
    );
  });

  it('and changes neither the document nor anything in it', () => {
    const before = JSON.stringify(FAIR);
    makeBatch(FAIR, now);
    expect(JSON.stringify(FAIR)).toBe(before);
  });
});
