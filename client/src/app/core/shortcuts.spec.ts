import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Shortcuts } from './shortcuts';

describe('single keys', () => {
  let shortcuts: Shortcuts;
  let heard: string[];

  function press(key: string, on: HTMLElement = document.body, more: KeyboardEventInit = {}): void {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  }

  beforeEach(() => {
    localStorage.clear();
    document.body.replaceChildren();
    shortcuts = TestBed.inject(Shortcuts);
    heard = [];
    shortcuts.on('/', () => heard.push('/'));
  });

  it('do something while no field has the focus', () => {
    press('/');
    expect(heard).toEqual(['/']);
  });

  it('are letters while somebody types, and keys of the browser with a modifier', () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    press('/', field);
    press('/', document.body, { ctrlKey: true });
    expect(heard).toEqual([]);
  });

  it('can be switched off (WCAG 2.1.4), and stay so', () => {
    shortcuts.enable(false);
    press('/');
    expect(heard).toEqual([]);
    expect(localStorage.getItem('af-shortcuts')).toBe('off');
  });

  it('belong to the latest that asked for them', () => {
    const stop = shortcuts.on('/', () => heard.push('later'));
    press('/');
    stop();
    press('/');
    expect(heard).toEqual(['later', '/']);
  });
});
