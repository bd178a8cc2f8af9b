import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { CLOCK } from '../core/clock.token';
import { KEEP } from '../core/keep.token';
import { ENGLISH_TEXTS } from '../testing/english-texts';
import { memoryKeep } from '../testing/memory-keep';
import { MeetingTimer } from './meeting-timer';

const START = '2026-11-19T09:00:00.000Z';

describe('the timer of a meeting', () => {
  let now: number;
  let fixture: ComponentFixture<MeetingTimer>;

  beforeEach(() => {
    jest.useFakeTimers();
    now = Date.parse(START);
    TestBed.configureTestingModule({
      imports: [ENGLISH_TEXTS],
      providers: [
        { provide: CLOCK, useValue: () => now },
        { provide: KEEP, useFactory: memoryKeep },
      ],
    });
    fixture = TestBed.createComponent(MeetingTimer);
    fixture.componentRef.setInput('startedAt', START);
    fixture.componentRef.setInput('minutes', 10);
    fixture.detectChanges();
  });

  afterEach(() => {
    fixture.destroy();
    jest.useRealTimers();
  });

  /** The clock goes on for so long while the page gets as many ticks. */
  function pass(ms: number, ticks: number): string {
    now += ms;
    for (let tick = 0; tick < ticks; tick += 1) jest.advanceTimersByTime(1_000);
    fixture.detectChanges();
    const shown: HTMLElement = fixture.nativeElement.querySelector('[role=timer]');
    return shown.textContent?.trim() ?? '';
  }

  it('counts down while the clock goes on', () => {
    expect(pass(8_000, 8)).toBe('9:52 left');
  });

  it('is right after the device slept, because it counts no ticks', () => {
    expect(pass(7 * 60_000, 1)).toBe('3:00 left');
    expect(pass(5 * 60_000, 1)).toBe('2:00 over');
  });

  it('stands still for nobody who is gone', () => {
    fixture.destroy();
    expect(jest.getTimerCount()).toBe(0);
  });
});
