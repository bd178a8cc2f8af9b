import { describe, expect, it } from '@jest/globals';
import { faultsOfMessage } from './commit-message.mjs';

describe('a commit message', () => {
  it.each([
    'fix(meetings): ack after the commit',
    'feat!: leave Node 20 behind',
    'docs: say how to help\n\nLonger.\n# a comment of git',
    "Merge branch 'main'",
    'fixup! fix(meetings): ack after the commit',
  ])('is taken: %j', (message) => {
    expect(faultsOfMessage(message)).toEqual([]);
  });

  it.each([
    ['Updated things', /first line reads/],
    ['fix:no space', /first line reads/],
    ['wip(server): later', /is no type/],
    ['fix: a full stop.', /full stop/],
    [`fix: ${'x'.repeat(150)}`, /155 characters/],
    ['fix: one\ntwo', /second line/],
    ['', /first line reads/],
  ])('is refused: %j', (message, fault) => {
    expect(faultsOfMessage(message)).toEqual([expect.stringMatching(fault)]);
  });
});
