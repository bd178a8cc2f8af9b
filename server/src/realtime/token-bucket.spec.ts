import { describe, expect, it } from '@jest/globals';
import { TokenBucket } from './token-bucket.js';

const RATE = { burst: 3, perSecond: 0.5 };
const taken = (bucket: TokenBucket, times: number, now: number) =>
  Array.from({ length: times }, () => bucket.take(now));

describe('Full is an answer too: a bucket of tokens', () => {
  it('lets a burst through, then says after how many seconds to come again', () => {
    expect(taken(new TokenBucket(RATE, 0), 5, 0)).toEqual([0, 0, 0, 2, 2]);
  });

  it('lets one through after the seconds that it named, and no more', () => {
    const bucket = new TokenBucket(RATE, 0);
    taken(bucket, 3, 0);
    expect(bucket.take(1_999)).toBe(1);
    expect(taken(bucket, 2, 2_000)).toEqual([0, 2]);
  });

  it('fills up to a burst, however long nobody came', () => {
    const bucket = new TokenBucket(RATE, 0);
    taken(bucket, 3, 0);
    expect(taken(bucket, 4, 3_600_000)).toEqual([0, 0, 0, 2]);
  });

  it('neither fills nor empties when the clock is put back', () => {
    const bucket = new TokenBucket(RATE, 10_000);
    expect(taken(bucket, 3, 4_000)).toEqual([0, 0, 0]);
    expect(bucket.take(4_000)).toBe(2);
    expect(bucket.take(6_000)).toBe(0);
  });
});
