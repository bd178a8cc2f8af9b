import { beforeEach, describe, expect, it } from '@jest/globals';
import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { AttendeeSession } from '@afterfair/shared/contracts';
import { NEW_ID } from '../core/new-id.token';
import { Notices } from '../core/notices';
import { SessionStore } from '../core/session';
import { MeetingBook } from '../offline';
import { ENGLISH_TEXTS } from '../testing/english-texts';
import type { LineAnswer, LineWorker } from './capture/line-question';
import { lookAtLine } from './capture/look-at-line';
import { START_LINE_WORKER } from './capture/start-line-worker.token';
import { NoteComposer } from './note-composer';
import { OneMeeting } from './testing/one-meeting';

const SESSION = {
  attendee: { id: 'a', languages: ['en'] },
  fair: { timeZone: 'Europe/Brussels', languages: ['en'] },
} as AttendeeSession;

/** A worker that answers with the next turn, or fails to start. */
function worker(starts = true): LineWorker {
  let tell: (event: { data: LineAnswer }) => void = () => undefined;
  let fail: (event: { message: string }) => void = () => undefined;
  return {
    postMessage: ({ id, ...question }) =>
      queueMicrotask(() => {
        if (starts) tell({ data: { id, look: lookAtLine(question) } });
        else fail({ message: 'offline' });
      }),
    addEventListener: (type: 'message' | 'error', listener: (event: never) => void) => {
      if (type === 'message') tell = listener as typeof tell;
      else fail = listener as typeof fail;
    },
    terminate: () => undefined,
  };
}

describe('the one line', () => {
  let book: OneMeeting;
  let fixture: ComponentFixture<NoteComposer>;

  async function open(): Promise<void> {
    fixture = TestBed.createComponent(NoteComposer);
    const now = Date.parse('2026-11-19T09:05:00Z');
    fixture.componentRef.setInput('setting', {
      session: SESSION,
      meeting: book.shown(),
      employer: null,
      now,
    });
    await fixture.whenStable();
  }
  function box(): HTMLTextAreaElement {
    return fixture.nativeElement.querySelector('textarea');
  }
  async function type(text: string): Promise<void> {
    box().value = text;
    box().dispatchEvent(new Event('input'));
    await settled();
    await fixture.whenStable();
  }
  async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
    box().dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...more }));
    await settled();
    await fixture.whenStable();
  }
  /** Until the worker has answered. */
  async function settled(): Promise<void> {
    TestBed.tick();
    await new Promise(process.nextTick);
    await new Promise(process.nextTick);
  }
  function chips(): string[] {
    const found: NodeListOf<HTMLElement> = fixture.nativeElement.querySelectorAll('af-line-chips button');
    return [...found].map((chip) =>
      ['.sort', 'bdi'].map((part) => chip.querySelector(part)?.textContent?.trim()).join(' '),
    );
  }
  function notes(): string[] {
    return book.shown().notes.map(({ kind, text }) => `${kind}: ${text}`);
  }

  beforeEach(async () => {
    book = new OneMeeting();
    let count = 0;
    TestBed.configureTestingModule({
      imports: [ENGLISH_TEXTS],
      providers: [
        { provide: NEW_ID, useValue: () => `id-${String(++count).padStart(4, '0')}` },
        { provide: START_LINE_WORKER, useValue: () => worker() },
        { provide: MeetingBook, useValue: book },
        { provide: SessionStore, useValue: { attendee: signal(SESSION), ready: signal(true) } },
      ],
    });
  });

  it('shows what it says as chips, and writes that on Enter', async () => {
    await open();
    await type('Ada Moor: the control centre in Kiel, decides by friday, send notebook !4');
    expect(chips()).toEqual(['with Ada Moor', 'decides by Fri, Nov 20', 'I promise notebook', 'interest 4']);
    await press('Enter');
    expect(box().value).toBe('');
    expect(notes()).toEqual(['point: the control centre in Kiel', 'promise: notebook']);
    expect(book.shown()).toMatchObject({ interest: 4, decisionBy: { date: '2026-11-20' } });
    expect(book.shown().people.map(({ name }) => name)).toEqual(['Ada Moor']);
  });

  it('makes a chip that is tapped away words again', async () => {
    await open();
    await type('new hall, decides by friday');
    fixture.nativeElement.querySelector('af-line-chips button').click();
    await fixture.whenStable();
    expect(chips()).toEqual([]);
    await press('Enter');
    expect(notes()).toEqual(['point: new hall, decides by friday']);
    expect(book.shown().decisionBy).toBeNull();
  });

  it('says quietly how the note would read, and that a private one stays here', async () => {
    await open();
    await type('the control centre in Kiel');
    expect(fixture.nativeElement.querySelector('q').textContent).toContain('control centre in Kiel');
    await type('she was rude');
    expect(fixture.nativeElement.querySelector('q')).toBeNull();
    expect(fixture.nativeElement.textContent).toContain('this stays with you');
  });

  it('takes a line back into the box', async () => {
    await open();
    await type('new hall, decides by friday');
    await press('Enter');
    fixture.nativeElement.querySelector('af-line-preview button').click();
    await fixture.whenStable();
    expect(box().value).toBe('new hall, decides by friday');
    expect(book.shown().decisionBy).toBeNull();
    expect(notes()).toEqual(['point: new hall, decides by friday']);
  });

  it('keeps the words from the first pause on, and has them in the box when one comes back', async () => {
    await open();
    await type('the con');
    fixture.componentInstance.keepAsDraft();
    fixture.destroy();
    expect(notes()).toEqual(['point: the con']);
    await open();
    expect(box().value).toBe('the con');
    await type('the control centre');
    await press('Enter');
    expect(notes()).toEqual(['point: the control centre']);
  });

  it('has a line that was left with its kind, and without the chips that were tapped away', async () => {
    await open();
    fixture.nativeElement.querySelector('input[value=fit]').click();
    await type('new hall, decides by friday');
    fixture.componentInstance.keepAsDraft();
    fixture.nativeElement.querySelector('af-line-chips button').click();
    await fixture.whenStable();
    fixture.destroy();
    book.changes.length = 0;
    await open();
    await settled();
    await fixture.whenStable();
    expect(box().value).toBe('new hall, decides by friday');
    expect(chips()).toEqual([]);
    await press('Enter');
    expect(notes()).toEqual(['fit: new hall, decides by friday']);
    expect(book.shown().decisionBy).toBeNull();
  });

  it('has the chip again in a line that was left after its taking away was undone', async () => {
    await open();
    await type('new hall, decides by friday');
    fixture.componentInstance.keepAsDraft();
    fixture.nativeElement.querySelector('af-line-chips button').click();
    await fixture.whenStable();
    TestBed.inject(Notices).current()?.undo?.();
    fixture.destroy();
    await open();
    await settled();
    await fixture.whenStable();
    expect(chips()).toEqual(['decides by Fri, Nov 20']);
  });

  it('takes a line back with its kind, and without the chips that were tapped away', async () => {
    await open();
    fixture.nativeElement.querySelector('input[value=fit]').click();
    await type('new hall, decides by friday');
    fixture.nativeElement.querySelector('af-line-chips button').click();
    await press('Enter');
    fixture.nativeElement.querySelector('af-line-preview button').click();
    await settled();
    await fixture.whenStable();
    expect(notes()).toEqual(['fit: new hall, decides by friday']);
    expect(chips()).toEqual([]);
    await press('Enter');
    expect(notes()).toEqual(['fit: new hall, decides by friday']);
    expect(book.shown().decisionBy).toBeNull();
  });

  it('reads a line that is finished by leaving', async () => {
    await open();
    await type('new hall !2');
    fixture.destroy();
    await settled();
    expect(notes()).toEqual(['point: new hall']);
    expect(book.shown().interest).toBe(2);
  });

  it('does nothing on Enter in an empty box, in a composition or with Shift', async () => {
    await open();
    await press('Enter');
    await type('two');
    await press('Enter', { shiftKey: true });
    await press('Enter', { isComposing: true });
    expect(box().value).toBe('two');
    expect(book.changes).toEqual([]);
  });

  it('goes on at Enter in an empty box once something was noted, and not when the key is held down', async () => {
    await book.change('m', { notes: { n: { kind: 'point', text: 'new hall', by: 'me', deleted: false } } });
    await open();
    let gone = 0;
    fixture.componentInstance.wentOn.subscribe(() => (gone += 1));
    await press('Enter', { repeat: true });
    expect(gone).toBe(0);
    await press('Enter');
    expect(gone).toBe(1);
  });

  it('carries the kind that is in the hand', async () => {
    await open();
    fixture.nativeElement.querySelector('input[value=promise]').click();
    await type('the notebook');
    await press('Enter');
    expect(notes()).toEqual(['promise: the notebook']);
  });

  it('is a plain note, and says so, where the rules cannot be fetched', async () => {
    TestBed.overrideProvider(START_LINE_WORKER, { useValue: () => worker(false) });
    await open();
    await type('new hall, decides by friday');
    expect(fixture.nativeElement.textContent).toContain('Kept as one note');
    await press('Enter');
    expect(notes()).toEqual(['point: new hall, decides by friday']);
  });
});
