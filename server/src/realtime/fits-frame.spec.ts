import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS } from '@afterfair/shared/contracts';
import { fitsFrame } from './fits-frame.js';

const bytes = (parts: unknown[]) => Buffer.byteLength(JSON.stringify(parts));

describe('Bad input is an answer: the size of a request', () => {
  it.each(['x', 'é', '漢', '\u0000', '"'])('counts the bytes of %j exactly at the limit', (unit) => {
    const each = bytes([unit.repeat(2)]) - bytes([unit]);
    const most = Math.floor((LIMITS.frameBytes - bytes([''])) / each);
    expect(fitsFrame([unit.repeat(most)])).toBe(true);
    expect(fitsFrame([unit.repeat(most + 1)])).toBe(false);
  });

  it('judges any JSON as its bytes do', () => {
    const value = fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' });
    fc.assert(
      fc.property(value, fc.nat(3_000), (one, times) => {
        const parts = Array.from({ length: times }, () => one);
        expect(fitsFrame(parts)).toBe(bytes(parts) <= LIMITS.frameBytes);
      }),
    );
  });

  it('refuses what nests too deep to be walked', () => {
    const deep = JSON.parse('['.repeat(30_000) + ']'.repeat(30_000)) as unknown;
    expect(fitsFrame([deep])).toBe(false);
  });
});
