import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Autosave } from './autosave.directive';

@Component({
  imports: [Autosave],
  template: `
    @if (there()) {
      <input [afAutosave]="text()" (autosaved)="saved.push($event)" />
    }
  `,
})
class Host {
  readonly there = signal(true);
  readonly text = signal('');
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

  beforeEach(() => {
    jest.useFakeTimers();
    fixture = TestBed.createComponent(Host);
    fixture.detectChanges();
  });

  afterEach(() => {
    jest.useRealTimers();
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
});
