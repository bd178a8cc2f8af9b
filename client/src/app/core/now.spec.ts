import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { computed } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CLOCK } from './clock.token';
import { Now } from './now';

describe('the time that a page works with', () => {
  let ms: number;
  let isPast: () => boolean;

  beforeEach(() => {
    jest.useFakeTimers();
    ms = 1_000;
    TestBed.configureTestingModule({ providers: [{ provide: CLOCK, useValue: () => ms }] });
    const now = TestBed.inject(Now);
    isPast = computed(() => now.ms() > 60_000);
    expect(isPast()).toBe(false);
    ms = 61_000;
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('goes on while nobody touches anything', () => {
    jest.advanceTimersByTime(30_000);
    expect(isPast()).toBe(true);
  });

  it('is right when the page is looked at again', () => {
    document.dispatchEvent(new Event('visibilitychange'));
    expect(isPast()).toBe(true);
  });
});
