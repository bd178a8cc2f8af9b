import { describe, expect, it } from '@jest/globals';
import { fillerFor } from './fill.js';

describe('D7: the places of a phrasing', () => {
  const fill = fillerFor({});

  it.each([
    ['Nothing to fill.', 'Nothing to fill.'],
    ['{a}', '1'],
    ['{a} and {b}, {a} again', '1 and {a}, 1 again'],
    ['to {a}{b}.', 'to 1{a}.'],
    ['{small a} stays as it is', 'small 1 stays as it is'],
  ])('%s', (phrasing, filled) => {
    expect(fill(phrasing, { a: '1', b: '{a}' })).toBe(filled);
  });

  it('says which place has no value', () => {
    expect(() => fill('{a} and {missing}', { a: '1' })).toThrow('missing');
  });

  it('sets the phrasing and not the value, and joins a small word to what follows it', () => {
    const joined = fillerFor({
      typeset: (phrasing) => phrasing.replaceAll('-', '–'),
      join: (small, value) => `${small}’${value}`,
    });
    expect(joined('on - {d a} - {a}', { a: 'x-y' })).toBe('on – d’x-y – x-y');
  });
});
