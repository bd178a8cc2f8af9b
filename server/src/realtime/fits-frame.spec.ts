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
    const unit = fc.string({ unit: 'binary', minLength: 1, maxLength: 4 });
    const small = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(unit, fc.nat(LIMITS.frameBytes / 2), small, (text, times, around) => {
        const parts = [{ around, text: text.repeat(times) }];
        expect(fitsFrame(parts)).toBe(bytes(parts) <= LIMITS.frameBytes);
      }),
    );
  });

  it('refuses what nests too deep to be walked', () => {
    const deep = JSON.parse('['.repeat(30_000) + ']'.repeat(30_000)) as unknown;
    expect(fitsFrame([deep])).toBe(false);
  });
});
