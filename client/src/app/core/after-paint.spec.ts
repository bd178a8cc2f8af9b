import { describe, expect, it } from '@jest/globals';
import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type ActivatedRouteSnapshot, Router, type RouterStateSnapshot } from '@angular/router';
import { afterPaint } from './after-paint';

/** A screen whose frames and timers come when the test says so. */
function screen(hidden: boolean) {
  const frames: (() => void)[] = [];
  const timers: { work: () => void; ms: number }[] = [];
  const document: { hidden: boolean; defaultView?: unknown } = { hidden };
  document.defaultView = {
    document,
    requestAnimationFrame: (work: () => void) => frames.push(work),
    setTimeout: (work: () => void, ms = 0) => timers.push({ work, ms }),
  };
  return { document, frames, timers };
}

function enter(document: unknown, navigated: boolean): unknown {
  TestBed.configureTestingModule({
    providers: [
      { provide: DOCUMENT, useValue: document },
      { provide: Router, useValue: { navigated } },
    ],
  });
  return TestBed.runInInjectionContext(() =>
    afterPaint({} as ActivatedRouteSnapshot, {} as RouterStateSnapshot),
  );
}

describe('going to another page', () => {
  it('waits until the screen has answered the tap', async () => {
    const { document, frames, timers } = screen(false);
    let entered = false;
    const entering = Promise.resolve(enter(document, true)).then((may) => (entered = may === true));
    frames.forEach((frame) => frame());
    await Promise.resolve();
    expect(entered).toBe(false);
    timers.filter(({ ms }) => ms === 0).forEach(({ work }) => work());
    expect(await entering).toBe(true);
  });

  it('does not wait for a screen that draws nothing', async () => {
    const { document, timers } = screen(false);
    const entering = enter(document, true);
    timers.forEach(({ work }) => work());
    expect(await entering).toBe(true);
  });

  it.each([
    ['a page that nobody sees', true, true],
    ['the first page', false, false],
  ])('waits for nothing on %s', (_name, hidden, navigated) => {
    expect(enter(screen(hidden).document, navigated)).toBe(true);
  });
});
