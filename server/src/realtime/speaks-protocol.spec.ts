import { describe, expect, it } from '@jest/globals';
import { PROTOCOL_VERSION } from '@afterfair/shared/contracts';
import { speaksProtocol } from './speaks-protocol.js';

describe('a client two versions back still syncs', () => {
  it.each([
    [5, 5, true],
    [4, 5, true],
    [3, 5, true],
    [2, 5, false],
    [6, 5, false],
    [1, 2, true],
    [0, 2, false],
    [-1, 1, false],
    [4.5, 5, false],
    ['5', 5, false],
    [undefined, 5, false],
  ])('version %p and a server of version %p: %p', (asked, own, spoken) => {
    expect(speaksProtocol(asked, own)).toBe(spoken);
  });

  it('and today’s client does', () => {
    expect(speaksProtocol(PROTOCOL_VERSION)).toBe(true);
  });
});
