import { beforeEach, describe, expect, it } from '@jest/globals';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { NEW_ID } from '../core/new-id.token';
import { ENGLISH_TEXTS } from '../testing/english-texts';
import { NoteComposer, type WrittenNote } from './note-composer';

describe('the one line', () => {
  let fixture: ComponentFixture<NoteComposer>;
  let written: WrittenNote[];

  function box(): HTMLTextAreaElement {
    return fixture.nativeElement.querySelector('textarea');
  }

  function type(text: string): void {
    box().value = text;
    box().dispatchEvent(new Event('input'));
  }

  function press(key: string, more: KeyboardEventInit = {}): void {
    box().dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...more }));
  }

  beforeEach(async () => {
    let count = 0;
    TestBed.configureTestingModule({
      imports: [ENGLISH_TEXTS],
      providers: [{ provide: NEW_ID, useValue: () => `id-${++count}` }],
    });
    fixture = TestBed.createComponent(NoteComposer);
    written = [];
    fixture.componentInstance.written.subscribe((note) => written.push(note));
    await fixture.whenStable();
  });

  it('keeps a note on Enter and begins the next with an empty box and an id of its own', async () => {
    type('the control centre in Kiel');
    press('Enter');
    await fixture.whenStable();
    expect(box().value).toBe('');
    type('they decide on Friday');
    press('Enter');
    expect(written.map(({ set }) => set.text)).toEqual([
      'the control centre in Kiel',
      'they decide on Friday',
    ]);
    expect(new Set(written.map(({ id }) => id)).size).toBe(2);
  });

  it('writes on in the same note while it is in the box, and takes it back when it is emptied', () => {
    type('the con');
    fixture.componentInstance.flush();
    type('the control centre');
    fixture.componentInstance.flush();
    type('');
    fixture.componentInstance.flush();
    expect(new Set(written.map(({ id }) => id)).size).toBe(1);
    expect(written.map(({ set }) => set)).toEqual([
      { kind: 'point', text: 'the con', by: 'me', deleted: false },
      { text: 'the control centre' },
      { deleted: true },
    ]);
  });

  it('does nothing on Enter in an empty box, in a composition or with Shift', () => {
    press('Enter');
    type('two');
    press('Enter', { shiftKey: true });
    press('Enter', { isComposing: true });
    expect(box().value).toBe('two');
    expect(written).toEqual([]);
  });

  it('carries the kind that is in the hand', async () => {
    const promise: HTMLInputElement = fixture.nativeElement.querySelector('input[value=promise]');
    promise.click();
    await fixture.whenStable();
    type('send the notebook');
    press('Enter');
    expect(written.at(-1)?.set).toMatchObject({ kind: 'promise', text: 'send the notebook' });
  });
});
