import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { NoteFields } from '@afterfair/shared/contracts';
import type { VisibleNote } from '@afterfair/shared/rules';
import { MeetingBook } from '../offline';
import { ENGLISH_TEXTS } from '../testing/english-texts';
import { NoteEditor } from './note-editor';

const PROMISE: VisibleNote = {
  id: 'n',
  kind: 'promise',
  text: 'portfolio',
  by: 'me',
  date: null,
  readyAt: null,
  link: null,
  say: null,
  earlier: 0,
};

describe('a note that is opened', () => {
  let fixture: ComponentFixture<NoteEditor>;
  let written: Partial<NoteFields>[];

  function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }

  function link(): HTMLInputElement {
    return fixture.nativeElement.querySelector('input[type=url]');
  }

  beforeEach(() => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({
      imports: [ENGLISH_TEXTS],
      providers: [{ provide: MeetingBook, useValue: { lostTexts: () => [] } }],
    });
    fixture = TestBed.createComponent(NoteEditor);
    document.body.append(fixture.nativeElement);
    written = [];
    // What is written is stored, and comes back.
    fixture.componentInstance.written.subscribe((set) => {
      written.push(set);
      fixture.componentRef.setInput('note', { ...fixture.componentInstance.note(), ...set });
    });
    fixture.componentRef.setInput('note', PROMISE);
    fixture.detectChanges();
  });

  afterEach(() => {
    fixture.nativeElement.remove();
    jest.useRealTimers();
  });

  it('keeps the space under the cursor through a pause', () => {
    const text: HTMLTextAreaElement = fixture.nativeElement.querySelector('textarea');
    type(text, 'met in ');
    jest.advanceTimersByTime(300);
    fixture.detectChanges();
    type(text, `${text.value}Kiel`);
    jest.advanceTimersByTime(300);
    expect(written).toEqual([{ text: 'met in' }, { text: 'met in Kiel' }]);
  });

  it('takes a link when its field is left, not half of it', () => {
    type(link(), 'portfolio.de');
    jest.advanceTimersByTime(5_000);
    fixture.detectChanges();
    expect(written).toEqual([]);
    expect(link().value).toBe('portfolio.de');
    link().blur();
    fixture.detectChanges();
    expect(written).toEqual([{ link: 'https://portfolio.de/' }]);
    expect(link().value).toBe('https://portfolio.de/');
  });

  it('leaves an address that is none as it was typed, and says so', () => {
    type(link(), 'portfolio');
    link().blur();
    fixture.detectChanges();
    expect(written).toEqual([]);
    expect(link().value).toBe('portfolio');
    expect(fixture.nativeElement.querySelector('[role=alert]')).not.toBeNull();
  });
});
