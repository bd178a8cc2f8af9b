import { afterEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { ONE_TAB_AT_A_TIME } from './one-tab-at-a-time.token';

describe('one tab at a time', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'locks');
  });

  it('waits for the lock of that name', async () => {
    const asked: string[] = [];
    const request = (name: string, work: () => Promise<void>) => {
      asked.push(name);
      return work();
    };
    Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
    await TestBed.inject(ONE_TAB_AT_A_TIME)('send', async () => void asked.push('sent'));
    expect(asked).toEqual(['send', 'sent']);
  });

  it('still sends where the browser has no locks, as over plain HTTP', async () => {
    const sent: string[] = [];
    expect('locks' in navigator).toBe(false);
    await TestBed.inject(ONE_TAB_AT_A_TIME)('send', async () => void sent.push('sent'));
    expect(sent).toEqual(['sent']);
  });
});
