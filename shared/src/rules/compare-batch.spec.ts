import { describe, expect, it } from '@jest/globals';
import { compareBatch } from './compare-batch.js';
import type { LikenessTable } from './compare-batch.js';
import { makeBatch } from './make-batch.js';
import { aContact, aFair, aMeeting, anEmployer } from './testing/a-fair.js';

const NOW = '2026-11-19T20:00:00+01:00';

const contacts = ['c1', 'c2', 'c3'].map((id) => aContact({ id, name: `Anna ${id}`, salutation: 'Ms Smith' }));
const [mira] = aFair().attendees;
const document = aFair({
  employers: [anEmployer({ contacts })],
  attendees: mira ? [mira, { ...mira, id: 'a2', name: 'Noé Blanc' }] : [],
  meetings: [
    aMeeting({ contactIds: ['c1', 'c2', 'c3'] }),
    aMeeting({ id: 'm2', attendeeId: 'a2', contactIds: ['c1'] }),
  ],
});

const largest = (tables: LikenessTable[]) => Math.max(0, ...tables.flatMap(({ values }) => values.flat()));

describe('D8: how alike the drafts of a batch are', () => {
  const { batch, byRecipient, byAttendee } = compareBatch(document, NOW);

  it('says the batch as makeBatch says it', () => {
    expect(batch).toEqual(makeBatch(document, NOW));
  });

  it('compares every two to one recipient and of one attendee, and nothing else', () => {
    expect(byRecipient.map(({ id, stepIds }) => [id, stepIds.length])).toEqual([['c1', 2]]);
    expect(byAttendee.map(({ id, values }) => [id, values.map(({ length }) => length)])).toEqual([
      ['a1', [0, 1, 2]],
    ]);
  });

  it('has the largest values that the batch names', () => {
    expect(largest(byRecipient)).toBeCloseTo(batch.similarity.withinRecipientMax, 4);
    expect(largest(byAttendee)).toBeCloseTo(batch.similarity.withinAttendeeMax, 4);
    expect(largest(byAttendee)).toBeGreaterThan(0);
  });
});
