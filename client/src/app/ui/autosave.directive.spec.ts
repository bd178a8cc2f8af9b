import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Autosave } from './autosave.directive';

@Component({
  imports: [Autosave],
  template: `
    @if (there()) {
      <input [afAutosave]="text()" [savesOnPause]="savesOnPause()" (autosaved)="saved.push($event)" />
    }
  `,
})
class Host {
  readonly there = signal(true);
  readonly text = signal('');
  readonly savesOnPause = signal(true);
  readonly saved: string[] = [];
}

describe('a field that saves itself', () => {
  let fixture: ComponentFixture<Host>;

  function field(): HTMLInputElement {
    return fixture.nativeElement.querySelector('input');
  }

  function type(text: string): void {
    field().value = text;
    field().dispatchEvent(new Event('input'));
  }

  function comesIn(text: string): void {
    fixture.componentInstance.text.set(text);
    fixture.detectChanges();
  }

  beforeEach(() => {
    jest.useFakeTimers();
    fixture = TestBed.createComponent(Host);
    fixture.detectChanges();
    // Only what stands in the document can have the focus.
    document.body.append(fixture.nativeElement);
  });

  afterEach(() => {
    fixture.nativeElement.remove();
    jest.useRealTimers();
  });

  it('saves who types without a pause every second', () => {
    for (let keys = 1; keys <= 25; keys += 1) {
      type('x'.repeat(keys));
      jest.advanceTimersByTime(100);
    }
    expect(fixture.componentInstance.saved.map(({ length }) => length)).toEqual([10, 20]);
    jest.advanceTimersByTime(300);
    expect(fixture.componentInstance.saved.map(({ length }) => length)).toEqual([10, 20, 25]);
  });

  it('saves once, 300 ms after the last key', () => {
    type('a');
    jest.advanceTimersByTime(299);
    type('ab');
    jest.advanceTimersByTime(299);
    expect(fixture.componentInstance.saved).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(fixture.componentInstance.saved).toEqual(['ab']);
  });

  it('saves at once when the page hides, and not a second time', () => {
    type('kept');
    window.dispatchEvent(new Event('pagehide'));
    expect(fixture.componentInstance.saved).toEqual(['kept']);
    jest.advanceTimersByTime(1000);
    expect(fixture.componentInstance.saved).toEqual(['kept']);
  });

  it('saves what was just typed when the field goes away', () => {
    type('last words');
    fixture.componentInstance.there.set(false);
    fixture.detectChanges();
    expect(fixture.componentInstance.saved).toEqual(['last words']);
  });

  it('shows what another device wrote, but not over words being typed', () => {
    fixture.componentInstance.text.set('from the laptop');
    fixture.detectChanges();
    expect(field().value).toBe('from the laptop');
    type('from the phone');
    fixture.componentInstance.text.set('from the laptop, later');
    fixture.detectChanges();
    expect(field().value).toBe('from the phone');
  });

  it('leaves a pause within a line alone: its own words coming back without their last space are no news', () => {
    field().focus();
    type('met in ');
    jest.advanceTimersByTime(300);
    comesIn('met in');
    expect(field().value).toBe('met in ');
    type(`${field().value}Kiel `);
    jest.advanceTimersByTime(300);
    comesIn('met in Kiel');
    expect(fixture.componentInstance.saved).toEqual(['met in ', 'met in Kiel ']);
    field().blur();
    expect(field().value).toBe('met in Kiel');
  });

  it('is not set back by an earlier pause that comes back late', () => {
    field().focus();
    type('met');
    jest.advanceTimersByTime(300);
    type('met in ');
    jest.advanceTimersByTime(300);
    comesIn('met');
    expect(field().value).toBe('met in ');
    comesIn('met in');
    expect(field().value).toBe('met in ');
  });

  it('shows what another device wrote where the cursor stands, when nobody types', () => {
    field().focus();
    type('met in ');
    jest.advanceTimersByTime(300);
    comesIn('met in');
    comesIn('met in Kiel, hall 2');
    expect(field().value).toBe('met in Kiel, hall 2');
    comesIn('met in');
    expect(field().value).toBe('met in');
  });

  it('waits until it is left where half a text means something else', () => {
    fixture.componentInstance.savesOnPause.set(false);
    fixture.detectChanges();
    type('portfolio.d');
    jest.advanceTimersByTime(5_000);
    expect(fixture.componentInstance.saved).toEqual([]);
    comesIn('from the laptop');
    expect(field().value).toBe('portfolio.d');
    type('portfolio.de');
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(fixture.componentInstance.saved).toEqual(['portfolio.de']);
    type('portfolio.de/me');
    window.dispatchEvent(new Event('pagehide'));
    type('portfolio.de/you');
    field().dispatchEvent(new Event('blur'));
    expect(fixture.componentInstance.saved.slice(1)).toEqual(['portfolio.de/me', 'portfolio.de/you']);
  });
});
