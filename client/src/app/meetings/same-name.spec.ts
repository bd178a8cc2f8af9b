import { describe, expect, it } from '@jest/globals';
import { sameName } from './same-name';

describe('one person in one meeting', () => {
  it('is known by the name, however it was typed', () => {
    expect(sameName('Zoë  Marin', ' zoe\u0308 marin ')).toBe(true);
  });

  it('is not somebody of another name, even when only an accent differs', () => {
    expect(sameName('Zoë Marin', 'Zoe Marin')).toBe(false);
  });
});
