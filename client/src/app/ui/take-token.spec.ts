import { describe, expect, it } from '@jest/globals';
import { takeToken } from './take-token';

describe('the token of a personal link', () => {
  it('is read once and leaves the address', () => {
    let shown = '/inbox-of#abc.def';
    const address = { path: () => shown, replaceState: (path: string) => void (shown = path) };
    expect(takeToken(address)).toBe('abc.def');
    expect(shown).toBe('/inbox-of');
    expect(takeToken(address)).toBe('');
  });
});
