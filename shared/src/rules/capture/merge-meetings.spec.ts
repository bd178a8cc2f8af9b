import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MeetingChange, MeetingPatch } from '../../contracts/index.js';
import { applyChange, canonicalJson, emptyMeeting, mergeMeetings, readMeeting } from './index.js';
import { laterRegister } from './later-register.js';

const MEETING = 'm';
const at = (ms: number, counter = 0, device = 'a'): string =>
  `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${device.repeat(16)}`;
const change = (time: string, set: MeetingPatch): MeetingChange => ({
  id: time,
  meetingId: MEETING,
  at: time,
  set,
});

const patch = fc.record<MeetingPatch>(
  {
    interest: fc.option(fc.integer({ min: 1, max: 5 })),
    deleted: fc.boolean(),
    decisionBy: fc.option(
      fc.record({ date: fc.constantFrom('2026-12-01', '2026-12-04'), words: fc.string() }),
    ),
    notes: fc.dictionary(
      fc.constantFrom('n1', 'n2'),
      fc.record(
        { text: fc.string(), say: fc.option(fc.string()), deleted: fc.boolean() },
        { requiredKeys: [] },
      ),
      { noNullPrototype: true },
    ),
    people: fc.dictionary(fc.constantFrom('c1', 'c2'), fc.record({ removed: fc.boolean() }), {
      noNullPrototype: true,
    }),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const changes = fc.array(
  fc
    .tuple(fc.nat(3), fc.nat(1), fc.constantFrom('a', 'b'), patch)
    .map(([ms, counter, device, set]) => change(at(ms, counter, device), set)),
  { maxLength: 12 },
);
const stateOf = (list: MeetingChange[]) => list.reduce(applyChange, emptyMeeting(MEETING));

describe('Devices agree: the merge of changes', () => {
  it('gives the same state in any order and with repeats', () => {
    fc.assert(
      fc.property(changes, fc.infiniteStream(fc.nat()), (list, order) => {
        const shuffled = [...list, ...list.slice(0, 3)]
          .map((item) => ({ item, rank: order.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ item }) => item);
        expect(canonicalJson(stateOf(shuffled))).toBe(canonicalJson(stateOf(list)));
      }),
    );
  });

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(changes, changes, changes, (x, y, z) => {
        const [a, b, c] = [stateOf(x), stateOf(y), stateOf(z)];
        expect(mergeMeetings(a, b)).toEqual(mergeMeetings(b, a));
        expect(mergeMeetings(mergeMeetings(a, b), c)).toEqual(mergeMeetings(a, mergeMeetings(b, c)));
        expect(mergeMeetings(a, a)).toEqual(a);
      }),
    );
  });

  it('lets the last writer win per field: clock, then counter, then device', () => {
    const state = stateOf([
      change(at(5), { interest: 2 }),
      change(at(5, 1), { interest: 3 }),
      change(at(4, 9, 'f'), { interest: 5, language: 'de' }),
      change(at(5, 1, 'b'), { interest: 4 }),
    ]);
    expect(readMeeting(state)).toMatchObject({ interest: 4, language: 'de' });
  });

  it('keeps the text of a note that lost as an earlier version', () => {
    const state = stateOf([
      change(at(1), { notes: { n1: { text: 'first' } } }),
      change(at(3), { notes: { n1: { text: 'third' } } }),
      change(at(2, 0, 'b'), { notes: { n1: { text: 'second' } } }),
    ]);
    expect(readMeeting(state).notes[0]).toMatchObject({ text: 'third', earlier: 2 });
    expect(state.notes['n1']?.earlier?.map((version) => version.text)).toEqual(['first', 'second']);
  });

  it('hides a deleted note, and shows it again when a later change takes it back', () => {
    const gone = stateOf([
      change(at(1), { notes: { n1: { text: 'x' } } }),
      change(at(2), { notes: { n1: { deleted: true } } }),
    ]);
    expect(readMeeting(gone).notes).toEqual([]);
    const back = applyChange(gone, change(at(3), { notes: { n1: { deleted: false } } }));
    expect(readMeeting(back).notes).toMatchObject([{ id: 'n1', text: 'x' }]);
  });

  it.each<[string, unknown, unknown, unknown]>([
    ['texts', 'a', 'b', 'b'],
    ['numbers', 2, 4, 4],
    ['a value and none', null, 'a', null],
    ['nested values', { date: '2026-12-01' }, { date: '2026-12-04' }, { date: '2026-12-04' }],
  ])('takes the larger of two values that one device wrote at one time: %s', (_name, a, b, expected) => {
    const [left, right] = [
      { value: a, at: at(1) },
      { value: b, at: at(1) },
    ];
    expect(laterRegister(left, right).value).toEqual(expected);
    expect(laterRegister(right, left).value).toEqual(expected);
  });

  it('writes keys and earlier texts in their order, whatever came first: equal states are equal bytes', () => {
    const list = [
      change(at(2), { notes: { n2: { text: 'b' }, n1: { text: 'z' } }, language: 'de' }),
      change(at(1), { notes: { n1: { text: 'a' } }, interest: 2 }),
      change(at(3), { notes: { n1: { text: 'y' } }, endedAt: null }),
    ];
    const state = stateOf(list);
    expect(JSON.stringify(stateOf([...list].reverse()))).toBe(JSON.stringify(state));
    expect(Object.keys(state.notes)).toEqual(['n1', 'n2']);
    expect(Object.keys(state.fields)).toEqual(['endedAt', 'interest', 'language']);
    expect(state.notes['n1']?.earlier?.map(({ text }) => text)).toEqual(['a', 'z']);
  });

  it('keeps the twenty latest texts of a note', () => {
    const typed = Array.from({ length: 23 }, (_none, index) =>
      change(at(index), { notes: { n1: { text: `text ${index}` } } }),
    );
    const earlier = stateOf(typed).notes['n1']?.earlier?.map(({ text }) => text);
    expect(earlier).toEqual(Array.from({ length: 20 }, (_none, index) => `text ${index + 2}`));
  });

  it("keeps another device's words that lost, however long one goes on typing", () => {
    const typed = Array.from({ length: 60 }, (_none, index) =>
      change(at(index + 2), { notes: { n1: { text: `text ${index}` } } }),
    );
    const state = stateOf([change(at(1, 0, 'b'), { notes: { n1: { text: 'theirs' } } }), ...typed]);
    const earlier = state.notes['n1']?.earlier ?? [];
    expect(earlier[0]).toEqual({ text: 'theirs', at: at(1, 0, 'b') });
    expect(earlier).toHaveLength(21);
  });

  const DEVICES = Array.from({ length: 16 }, (_none, index) => String.fromCharCode(97 + index));

  it('keeps a bounded number of texts, however many devices a client says it is', () => {
    const typed = Array.from({ length: 400 }, (_none, index) =>
      change(at(index, 0, DEVICES[index % DEVICES.length]), { notes: { n1: { text: `text ${index}` } } }),
    );
    const earlier = stateOf(typed).notes['n1']?.earlier ?? [];
    expect(earlier.map(({ text }) => text)).toEqual(
      Array.from({ length: 160 }, (_none, index) => `text ${index + 239}`),
    );
  });

  it.each([
    ['two devices', DEVICES.slice(0, 2), 40, 80],
    ['more devices than anybody has', DEVICES, 170, 260],
  ])(
    'keeps the same of more texts than it can keep, in whatever order they come: %s',
    (_n, names, least, most) => {
      const typing = fc.uniqueArray(fc.tuple(fc.nat(80), fc.constantFrom(...names)), {
        minLength: least,
        maxLength: most,
        selector: ([ms, device]) => `${ms}${device}`,
      });
      fc.assert(
        fc.property(typing, fc.nat(least), fc.nat(least), (written, x, y) => {
          const list = written.map(([ms, device]) =>
            change(at(ms, 0, device), { notes: { n1: { text: `${ms}` } } }),
          );
          const [a, b, c] = [list.slice(0, x), list.slice(x, y), list.slice(Math.max(x, y))].map(stateOf);
          const all = canonicalJson(
            stateOf([...list.slice(0, x), ...list.slice(x, y), ...list.slice(Math.max(x, y))]),
          );
          if (!a || !b || !c) throw new Error('Three parts make three states.');
          expect(canonicalJson(mergeMeetings(mergeMeetings(a, b), c))).toBe(all);
          expect(canonicalJson(mergeMeetings(mergeMeetings(c, b), a))).toBe(all);
          expect(canonicalJson(mergeMeetings(b, mergeMeetings(a, c)))).toBe(all);
        }),
        // A run merges hundreds of changes.
        { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 20) },
      );
    },
  );

  it('refuses states of different meetings', () => {
    expect(() => mergeMeetings(emptyMeeting('a'), emptyMeeting('b'))).toThrow(RangeError);
    expect(() => mergeMeetings(emptyMeeting('a'), emptyMeeting('b'))).toThrow('same meeting');
  });
});
