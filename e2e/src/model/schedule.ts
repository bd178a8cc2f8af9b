import fc from 'fast-check';
import type { MeetingPatch } from '@afterfair/shared/contracts';
import { type Fate, FATES } from './network.js';

/** One thing that happens to one device. */
export type Operation =
  | { do: 'write' | 'write and die'; device: number; meeting: number; set: MeetingPatch }
  | { do: 'send'; device: number; live: boolean; fates: Fate[] }
  | { do: 'send from two tabs' | 'pull'; device: number; fates: Fate[] }
  | { do: 'repeat'; device: number; which: number }
  | { do: 'crash' | 'wipe'; device: number }
  | { do: 'set the clock'; device: number; hours: number };

export interface Schedule {
  devices: number;
  operations: Operation[];
}

const MOST_OPERATIONS = 200;
const word = fc.constantFrom('crane', 'dock', 'gauge', 'pump', 'quay', 'valve', '');
const noteKey = fc.constantFrom(
  '01900000-0000-7000-8000-0000000000a1',
  '01900000-0000-7000-8000-0000000000a2',
);

const personKey = fc.constantFrom(
  '01900000-0000-7000-8000-0000000000b1',
  '01900000-0000-7000-8000-0000000000b2',
);

const patch: fc.Arbitrary<MeetingPatch> = fc.oneof(
  fc.record({ interest: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ employerName: word.map((name) => `Works ${name}`) }),
  fc.record({ deleted: fc.boolean() }),
  fc.record({
    notes: fc.dictionary(
      noteKey,
      fc.oneof(
        { arbitrary: word.map((text) => ({ text: `the ${text}` })), weight: 4 },
        { arbitrary: fc.boolean().map((deleted) => ({ deleted })), weight: 1 },
        { arbitrary: fc.constantFrom({ kind: 'fit' as const }, { kind: 'point' as const }), weight: 1 },
      ),
      { minKeys: 1, maxKeys: 2 },
    ),
  }),
  fc.record({
    people: fc.dictionary(
      personKey,
      fc.oneof(
        word.map((name) => ({ name: `Ada ${name}`, title: name })),
        fc.record({ removed: fc.boolean() }),
        fc.record({ keepInTouch: fc.boolean() }),
      ),
      { minKeys: 1, maxKeys: 2 },
    ),
  }),
);

const fates = fc.array(fc.constantFrom(...FATES), { maxLength: 3 });
const device = fc.nat({ max: 4 });
const meeting = fc.nat({ max: 2 });

const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({ do: fc.constant('write' as const), device, meeting, set: patch }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('write and die' as const), device, meeting, set: patch }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('send' as const), device, live: fc.boolean(), fates }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('send from two tabs' as const), device, fates }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pull' as const), device, fates }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('repeat' as const), device, which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('crash' as const, 'wipe' as const), device }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('set the clock' as const),
      device,
      hours: fc.constantFrom(-24, -1, 0, 1, 24),
    }),
  },
);

/** Schedules of two to five devices; most are short, some as long as they may be. */
export const schedules: fc.Arbitrary<Schedule> = fc.record({
  devices: fc.integer({ min: 2, max: 5 }),
  operations: fc.oneof(
    { weight: 9, arbitrary: fc.array(operation, { maxLength: 24, size: 'max' }) },
    { weight: 1, arbitrary: fc.array(operation, { maxLength: MOST_OPERATIONS, size: 'max' }) },
  ),
});
