import { describe, expect, it } from '@jest/globals';
import { readCode } from './read-code';

describe('reading a join code', () => {
  it('takes it as people type and paste it', () => {
    expect(readCode(' ab3 x9k ')).toBe('AB3X9K');
    expect(readCode('AB3-X9K')).toBe('AB3X9K');
    expect(readCode('https://fair.example/join/ab3x9k')).toBe('AB3X9K');
  });

  it('does not take what cannot be one', () => {
    for (const typed of ['', 'AB3X9', 'AB3X9KK', 'ÄB3X9K']) expect(readCode(typed)).toBeNull();
  });
});
