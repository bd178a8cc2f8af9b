import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Prepared } from '../../contracts/index.js';
import { mergePrepared, NOTHING_PREPARED } from './index.js';

const at = fc
  .tuple(fc.nat(3), fc.constantFrom('a', 'b'))
  .map(([ms, device]) => `${ms.toString(16).padStart(12, '0')}-0000-${device.repeat(16)}`);
const slot = fc.record({
  startsAt: fc.constant('2026-11-19T09:00:00.000Z'),
  endsAt: fc.constant('2026-11-19T09:10:00.000Z'),
  employerId: fc.option(fc.constantFrom('e', 'f')),
  employerName: fc.constantFrom('Quayside', 'Harbour Lab'),
});
/** One entry each, as a device sends what it just changed. */
const entries = fc.array(
  fc.oneof(
    fc
      .record({ employerId: fc.constantFrom('e', 'f', '__proto__'), marked: fc.boolean(), at })
      .map((favourite): Prepared => ({ favourites: [favourite], booked: [] })),
    fc
      .record({ uid: fc.constantFrom('u', 'v', '__proto__'), slot: fc.option(slot), at })
      .map((booked): Prepared => ({ favourites: [], booked: [booked] })),
  ),
  { maxLength: 12 },
);
const all = (list: readonly Prepared[]) => list.reduce(mergePrepared, NOTHING_PREPARED);

describe('Devices agree: what is prepared for a fair', () => {
  it('comes to the same in any order, with repeats and in any grouping', () => {
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), fc.nat(12), (list, order, cut) => {
        const shuffled = [...list, ...list.slice(0, 3)]
          .map((item) => ({ item, rank: order.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ item }) => item);
        expect(all(shuffled)).toEqual(all(list));
        expect(mergePrepared(all(list.slice(0, cut)), all(list.slice(cut)))).toEqual(all(list));
      }),
    );
  });

  it('takes for each key the entry that was written last, and loses no key', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { favourites, booked } = all(list);
        for (const { employerId, at: time } of list.flatMap((one) => one.favourites))
          expect((favourites.find((one) => one.employerId === employerId)?.at ?? '') >= time).toBe(true);
        for (const { uid, at: time } of list.flatMap((one) => one.booked))
          expect((booked.find((one) => one.uid === uid)?.at ?? '') >= time).toBe(true);
      }),
    );
  });
});
