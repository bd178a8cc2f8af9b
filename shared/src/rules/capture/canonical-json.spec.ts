import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

describe('Devices agree: equal values give equal bytes', () => {
  it.each<[string, unknown, string]>([
    ['a text', 'a "b"', '"a \\"b\\""'],
    ['nothing', null, 'null'],
    ['what was never written', undefined, 'null'],
    ['a list in its order', [2, 'a', [true]], '[2,"a",[true]]'],
    ['an empty list', [], '[]'],
    ['keys in order, at every depth', { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
    ['members in a list', [{ b: 1, a: 2 }], '[{"a":2,"b":1}]'],
    ['no member that is not there', { a: undefined, b: 1 }, '{"b":1}'],
    ['an empty object', {}, '{}'],
  ])('%s', (_name, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it('says the same as the value, in whatever order its keys were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (value) => {
        const backwards = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(backwards)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
