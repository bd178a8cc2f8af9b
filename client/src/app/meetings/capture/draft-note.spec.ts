import { beforeEach, describe, expect, it } from '@jest/globals';
import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { NEW_ID } from '../../core/new-id.token';
import { Notices } from '../../core/notices';
import { MeetingBook } from '../../offline';
import { OneMeeting } from '../testing/one-meeting';
import { DraftNote } from './draft-note';
import { LineDraft } from './line-draft';
import { LineReader } from './line-reader';

/** The line of one tab. */
interface Tab {
  note: DraftNote;
  draft: LineDraft;
}

describe('two tabs do no harm: the same line in the boxes of both', () => {
  let book: OneMeeting;
  let left: Tab;
  let right: Tab;

  beforeEach(() => {
    book = new OneMeeting();
    let ids = 0;
    TestBed.configureTestingModule({
      providers: [
        { provide: MeetingBook, useValue: book },
        { provide: LineReader, useValue: { look: async () => null } },
        { provide: Notices, useValue: {} },
        { provide: NEW_ID, useValue: () => `n${(ids += 1)}` },
      ],
    });
    [left, right] = [open(), open()];
    type(left, 'tab one half');
    right.note.resume(book.meeting());
    TestBed.tick();
  });

  function open(): Tab {
    const injector = createEnvironmentInjector([LineDraft, DraftNote], TestBed.inject(EnvironmentInjector));
    return { note: injector.get(DraftNote), draft: injector.get(LineDraft) };
  }

  function type({ note, draft }: Tab, text: string): void {
    draft.text.set(text);
    note.save('m', text);
    TestBed.tick();
  }

  /** As Enter does once what was typed is written. */
  function finish({ note, draft }: Tab): void {
    note.partWays('m');
    draft.text.set('');
    note.release('m');
    TestBed.tick();
  }

  const words = () => book.meeting().notes.map(({ text }) => text);

  it('is one note while neither finished it', () => {
    type(right, 'tab one half and more');
    type(left, 'tab one half, said otherwise');
    expect(words()).toEqual(['tab one half, said otherwise']);
  });

  it('is two once one finished it and the other goes on', () => {
    type(right, 'tab one half, with words of tab two');
    finish(right);
    type(left, 'tab one half more');
    type(left, 'tab one half more still');
    expect(words()).toEqual(['tab one half, with words of tab two', 'tab one half more still']);
  });

  it('is two once one finished it and the other does the same', () => {
    type(right, 'tab one half, with words of tab two');
    finish(right);
    finish(left);
    expect(words()).toEqual(['tab one half, with words of tab two', 'tab one half']);
  });

  it('stays one note for who empties the box and begins again', () => {
    type(left, '');
    type(left, 'some');
    type(left, 'something else');
    expect(words()).toEqual(['something else']);
    expect(new Set(book.changes.flatMap(({ notes = {} }) => Object.keys(notes))).size).toBe(1);
  });
});
