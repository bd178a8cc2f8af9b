import { beforeEach, describe, expect, it } from '@jest/globals';
import { RetryPause } from './retry-pause';

describe('the pause before the next try', () => {
  let timers: { ms: number; work: () => Promise<void> }[];
  let tries: number;
  let pause: RetryPause;

  beforeEach(() => {
    timers = [];
    tries = 0;
    const later = (ms: number, work: () => Promise<void>) => void timers.push({ ms, work });
    pause = new RetryPause({ later, random: () => 0.5 }, async () => void (tries += 1));
  });

  it('ends with one try', async () => {
    pause.begin();
    expect(pause.lasts).toBe(true);
    await timers[0]?.work();
    expect([pause.lasts, tries]).toEqual([false, 1]);
  });

  it('grows with every failure in a row, and is short again once something got through', () => {
    for (let failure = 0; failure < 3; failure += 1) pause.begin();
    pause.reset();
    pause.begin();
    expect(timers.map(({ ms }) => ms)).toEqual([375, 750, 1500, 375]);
  });

  it('is never shorter than the server asked for, and not the same for everybody', () => {
    pause.begin(8);
    expect(timers[0]?.ms).toBe(9000);
  });

  it('leads to no second try when it was cut short or another began', async () => {
    pause.begin();
    pause.cutShort();
    pause.begin();
    await timers[0]?.work();
    expect([pause.lasts, tries]).toEqual([true, 0]);
    await timers[1]?.work();
    expect(tries).toBe(1);
  });

  it('lasts as long as the server asked for, whatever comes back', () => {
    pause.begin(8);
    pause.cutShort();
    expect(pause.lasts).toBe(true);
  });
});
