import { describe, expect, it } from '@jest/globals';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { StateWord } from './state-word';

@Component({
  imports: [StateWord],
  template: `
    <af-state-word icon="check" tone="warning">saved</af-state-word>
  `,
})
class Host {}

describe('a state word', () => {
  it('says the state in words and hides the drawing from screen readers', async () => {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const element: HTMLElement = fixture.nativeElement.querySelector('af-state-word');
    expect(element.textContent?.trim()).toBe('saved');
    expect(element.dataset['tone']).toBe('warning');
    expect(element.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});
