import { describe, expect, it } from '@jest/globals';
import { readCode } from './read-code';

describe('reading a code', () => {
  it('takes a join code as people type and paste it', () => {
    for (const typed of [' ab3 x9k ', 'AB3-X9K', 'https://fair.example/join/ab3x9k'])
      expect(readCode(typed)).toEqual({ kind: 'join', code: 'AB3X9K' });
  });

  it('knows the code of a second device by its length', () => {
    expect(readCode('7sjd xyva')).toEqual({ kind: 'pair', code: '7SJDXYVA' });
  });

  it('does not take what cannot be one', () => {
    for (const typed of ['', 'AB3X9', 'AB3X9KK', 'ÄB3X9K']) expect(readCode(typed)).toBeNull();
  });
});
