import { beforeEach, describe, expect, it } from '@jest/globals';
import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { MeetingPatch } from '@afterfair/shared/contracts';
import { CLOCK } from '../core/clock.token';
import { SessionStore } from '../core/session';
import { EmployerDirectory } from '../employers';
import { MeetingBook } from '../offline';
import { ENGLISH_TEXTS } from '../testing/english-texts';
import { StandsAtFoot } from '../ui/stands-at-foot.directive';
import { MeetingPage } from './meeting-page';
import { Schedule } from './schedule/schedule';
import { OneMeeting } from './testing/one-meeting';

describe('a person who is being typed when one leaves the meeting', () => {
  let meetings: Record<string, OneMeeting>;
  let fixture: ComponentFixture<MeetingPage>;

  function people(id: string): string[] {
    return (meetings[id]?.meeting().people ?? []).map(({ name, title }) => `${name}, ${title}`);
  }

  function press(key: string, more: KeyboardEventInit = {}): void {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    fixture.nativeElement.querySelector('form input').dispatchEvent(event);
  }

  async function goTo(id: string): Promise<void> {
    fixture.componentRef.setInput('id', id);
    await fixture.whenStable();
  }

  beforeEach(async () => {
    meetings = { m: new OneMeeting(), other: new OneMeeting('other') };
    const book = {
      meeting: (id: string) => meetings[id]?.meeting() ?? null,
      change: (id: string, set: MeetingPatch) => meetings[id]?.change(id, set),
      told: signal(true),
      unsent: signal(0),
      unkept: signal(0),
      attention: signal([]),
      lostNotes: () => [],
      lines: signal({}),
      savedState: () => 'saved',
    };
    TestBed.configureTestingModule({
      imports: [ENGLISH_TEXTS],
      providers: [
        provideRouter([{ path: '**', children: [] }]),
        { provide: CLOCK, useValue: () => Date.parse('2026-11-19T09:05:00Z') },
        { provide: MeetingBook, useValue: book },
        { provide: SessionStore, useValue: { attendee: signal(null) } },
        { provide: EmployerDirectory, useValue: { load: async () => undefined, find: () => null } },
        { provide: Schedule, useValue: { booked: signal([]) } },
      ],
    });
    // It measures the bar, which needs a page that is laid out.
    TestBed.overrideComponent(MeetingPage, { remove: { imports: [StandsAtFoot] } });
    fixture = TestBed.createComponent(MeetingPage);
    await goTo('m');
    fixture.nativeElement.querySelector('af-people-met .af-buttons button').click();
    await fixture.whenStable();
    const fields: HTMLInputElement[] = [...fixture.nativeElement.querySelectorAll('form input')];
    ['Ada Moor', 'Recruiter'].forEach((text, index) => {
      const field = fields[index];
      if (!field) throw new Error('There is no such field');
      field.value = text;
      field.dispatchEvent(new Event('input'));
    });
  });

  it.each<[how: string, leave: () => void | Promise<void>]>([
    ['"Save and next"', () => fixture.nativeElement.querySelector('.end .primary').click()],
    ['Ctrl+Enter', () => press('Enter', { ctrlKey: true })],
    ['Esc', () => press('Escape')],
    ['another page', () => fixture.destroy()],
    ['a page that hides', () => void window.dispatchEvent(new Event('pagehide'))],
    ['another meeting', () => goTo('other')],
  ])('is met there, once, with %s', async (_, leave) => {
    await leave();
    expect(people('m')).toEqual(['Ada Moor, Recruiter']);
    fixture.destroy();
    expect(people('m')).toEqual(['Ada Moor, Recruiter']);
    expect(people('other')).toEqual([]);
  });
});
