import { describe, expect, it } from '@jest/globals';
import { killWhileStreaming } from './kill-nine.js';
import { seededRandom } from './seeded-random.js';

describe('kill -9 while changes stream in, at any moment and right before and after a commit', () => {
  it('Saved means saved, Once means once: nothing acknowledged is lost, torn or taken twice', async () => {
    const result = await killWhileStreaming({ trials: 3, sockets: 8, random: seededRandom(7) });
    expect(result).toMatchObject({ trials: 3, lost: 0, torn: 0, duplicates: 0 });
    expect(result.acked).toBeGreaterThan(0);
  }, 120_000);
});
