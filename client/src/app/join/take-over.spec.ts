import type { Type } from '@angular/core';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Api } from '../core/api';
import { KEEP } from '../core/keep.token';
import { Notices } from '../core/notices';
import { type FileToKeep, SAVE_FILE } from '../core/save-file.token';
import { UnsavedWords } from '../followups';
import { LeftHere } from '../offline';
import { ENGLISH_TEXTS } from '../testing/english-texts';
import { memoryKeep } from '../testing/memory-keep';
import { JoinPage } from './join-page';
import { PairPage } from './pair-page';

const FAIR = {
  id: 'f',
  name: 'Nordlicht',
  timeZone: 'Europe/Berlin',
  days: [],
  languages: ['en'],
  state: 'open',
};
const COUNT = '2 changes made in this browser have not reached the server.';

const WAYS: [string, Type<unknown>, string][] = [
  ['joining', JoinPage, 'Join'],
  ['pairing', PairPage, 'Bring this device in'],
];

describe.each(WAYS)('Nothing lost: %s where somebody was before', (_way, page, submit) => {
  let unsent: number;
  let others: boolean;
  let stuck: boolean;
  let closed: boolean;
  let done: string[];
  let files: FileToKeep[];

  beforeEach(() => {
    unsent = 2;
    others = true;
    stuck = false;
    closed = false;
    done = [];
    files = [];
    TestBed.configureTestingModule({
      imports: [ENGLISH_TEXTS],
      providers: [
        provideRouter([{ path: '**', children: [] }]),
        { provide: KEEP, useValue: memoryKeep() },
        {
          provide: Api,
          useValue: {
            get: async (path: string) => (path === '/api/session' ? { attendee: null } : FAIR),
            post: async (path: string) => {
              done.push(path);
              return { attendee: { id: 'jon', name: 'Jon' }, fair: FAIR, deviceId: '00000000000000aa' };
            },
          },
        },
        {
          provide: Notices,
          useValue: { say: () => undefined, problem: (e: unknown) => done.push(String(e)) },
        },
        { provide: SAVE_FILE, useValue: (file: FileToKeep) => files.push(file) },
        { provide: UnsavedWords, useValue: { forget: () => done.push('letters forgotten') } },
        {
          provide: LeftHere,
          useValue: {
            unsent: async () => {
              if (closed) throw Object.assign(new Error('closed'), { name: 'SecurityError' });
              return { unsent, changes: [{ id: 'c1' }], meetings: [], prepared: {} };
            },
            eraseOthers: async (id: string) => {
              if (stuck) throw new Error('stuck');
              done.push(`erased all but ${id}`);
              return others;
            },
          },
        },
      ],
    });
  });

  async function open(): Promise<{ words: () => string; press: (words: string) => Promise<void> }> {
    const fixture = TestBed.createComponent(page);
    // What the page asks for answers at once, but one answer leads to the next question.
    const settle = async (): Promise<void> => {
      for (let round = 0; round < 10; round += 1) await fixture.whenStable();
    };
    fixture.componentRef.setInput('code', 'ABCDEF');
    await settle();
    const element: HTMLElement = fixture.nativeElement;
    const name = element.querySelector('input');
    if (name) {
      name.value = 'Jon';
      name.dispatchEvent(new Event('input'));
    }
    const press = async (words: string): Promise<void> => {
      const button = [...element.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
      if (!button) throw new Error(`No button ${words}`);
      // A click submits a form only where the button is part of a document.
      document.body.append(element);
      button.click();
      await settle();
    };
    return { words: () => element.textContent ?? '', press };
  }

  it('says first how much is not sent, and uses no code up meanwhile', async () => {
    const { words, press } = await open();
    await press(submit);
    expect(words()).toContain(COUNT);
    expect(done).toEqual([]);
    await press('Not now');
    expect(words()).not.toContain(COUNT);
    expect(done).toEqual([]);
  });

  it('hands out the file that signing out hands out', async () => {
    const { press } = await open();
    await press(submit);
    await press('Keep them as a file');
    expect(files.map(({ name }) => name)).toEqual(['afterfair-not-sent.json']);
    expect(JSON.parse(files[0]?.content ?? '')).toEqual({
      changes: [{ id: 'c1' }],
      meetings: [],
      prepared: {},
    });
    expect(done).toEqual([]);
  });

  it('goes on for who knows it, and only then removes what was here', async () => {
    const { press } = await open();
    await press(submit);
    await press('Go on without them');
    expect(done).toEqual([
      expect.stringMatching(/^.api.(join|pair)$/),
      'erased all but jon',
      'letters forgotten',
    ]);
    expect(TestBed.inject(Router).url).toBe('/fair/employers');
  });

  it('goes on at once with nothing unsent, and leaves nothing of whoever was here', async () => {
    unsent = 0;
    const { press } = await open();
    await press(submit);
    expect(done).toEqual([
      expect.stringMatching(/^.api.(join|pair)$/),
      'erased all but jon',
      'letters forgotten',
    ]);
    expect(TestBed.inject(Router).url).toBe('/fair/employers');
  });

  it('comes in, with words, also where the device does not remove what was here', async () => {
    [unsent, stuck] = [0, true];
    const { press } = await open();
    await press(submit);
    expect(done).toEqual([expect.stringMatching(/^.api.(join|pair)$/), 'Error: stuck']);
    expect(TestBed.inject(Router).url).toBe('/fair/employers');
  });

  it('comes in where the browser shows nothing of what it stores, and removes nothing unseen', async () => {
    closed = true;
    const { press } = await open();
    await press(submit);
    expect(done).toEqual(['SecurityError: closed', expect.stringMatching(/^.api.(join|pair)$/)]);
  });

  it('keeps typed letters where nobody else was here', async () => {
    unsent = 0;
    others = false;
    const { press } = await open();
    await press(submit);
    expect(done).toEqual([expect.stringMatching(/^.api.(join|pair)$/), 'erased all but jon']);
  });
});
