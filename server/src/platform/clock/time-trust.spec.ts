import { beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Log } from '../logging/log.js';
import { SteppedClock } from './stepped-clock.js';
import { TimeTrust } from './time-trust.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('Never early: a jump of the server’s clock', () => {
  let clock: SteppedClock;
  let trust: TimeTrust;

  beforeEach(() => {
    clock = new SteppedClock('2026-11-20T08:00:00.000Z');
    trust = new TimeTrust(clock, new Log(pino({ level: 'silent' })));
  });

  it('is none while time passes, however long nobody asked', () => {
    clock.advanceBy(9 * 60 * MINUTE);
    expect(trust.isTrusted()).toBe(true);
  });

  it.each([
    [30 * SECOND, true],
    [-30 * SECOND, true],
    [31 * SECOND, false],
    [-31 * SECOND, false],
    [60 * MINUTE, false],
  ])('of %p ms leaves the clock trusted: %p', (by, trusted) => {
    clock.jumpBy(by);
    expect(trust.isTrusted()).toBe(trusted);
  });

  it('is understood once it was undone', () => {
    clock.jumpBy(60 * MINUTE);
    expect(trust.isTrusted()).toBe(false);
    clock.advanceBy(5 * SECOND);
    clock.jumpBy(-60 * MINUTE);
    expect(trust.isTrusted()).toBe(true);
  });

  it('is understood once the clock has gone steadily for ten minutes, and not before', () => {
    clock.jumpBy(60 * MINUTE);
    expect(trust.isTrusted()).toBe(false);
    clock.advanceBy(10 * MINUTE - 1);
    expect(trust.isTrusted()).toBe(false);
    clock.advanceBy(1);
    expect(trust.isTrusted()).toBe(true);
    clock.jumpBy(-60 * MINUTE);
    expect(trust.isTrusted()).toBe(false);
  });

  it('begins the wait anew when another one follows', () => {
    clock.jumpBy(60 * MINUTE);
    expect(trust.isTrusted()).toBe(false);
    clock.advanceBy(9 * MINUTE);
    clock.jumpBy(60 * MINUTE);
    expect(trust.isTrusted()).toBe(false);
    clock.advanceBy(9 * MINUTE);
    expect(trust.isTrusted()).toBe(false);
    clock.advanceBy(MINUTE);
    expect(trust.isTrusted()).toBe(true);
  });

  it('is none when a clock is kept right by small steps', () => {
    for (let step = 0; step < 10; step += 1) {
      clock.advanceBy(SECOND);
      clock.jumpBy(20 * SECOND);
      expect(trust.isTrusted()).toBe(true);
    }
  });
});
