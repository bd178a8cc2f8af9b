import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { UnrecoverableStateEvent, VersionEvent } from '@angular/service-worker';
import { Subject } from 'rxjs';
import { AppUpdates } from './app-updates';
import { LOAD_AGAIN } from './load-again.token';
import type { ProgramWatch } from './program-watch';
import { PROGRAM_WATCH } from './program-watch.token';

const NEWER: VersionEvent = {
  type: 'VERSION_READY',
  currentVersion: { hash: 'old' },
  latestVersion: { hash: 'new' },
};

describe('a newer version of the app', () => {
  let versions: Subject<VersionEvent>;
  let broken: Subject<UnrecoverableStateEvent>;
  let deeds: string[];
  let updates: AppUpdates;
  let isFetched: boolean;

  beforeEach(async () => {
    versions = new Subject();
    broken = new Subject();
    deeds = [];
    isFetched = true;
    const watch: ProgramWatch = {
      versionUpdates: versions,
      unrecoverable: broken,
      checkForUpdate: async () => {
        if (!isFetched) throw new Error('no network');
        return deeds.push('ask') > 0;
      },
      activateUpdate: async () => deeds.push('activate') > 0,
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: PROGRAM_WATCH, useValue: async () => watch },
        { provide: LOAD_AGAIN, useValue: () => deeds.push('load again') },
      ],
    });
    updates = TestBed.inject(AppUpdates);
    await Promise.resolve();
  });

  it('is said and not used by itself', () => {
    versions.next(NEWER);
    expect(updates.state()).toBe('ready');
    expect(deeds).toEqual([]);
  });

  it('is used only after what stands in a field was left and stored', async () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.addEventListener('blur', () => deeds.push('left'));
    field.focus();
    updates.holdUntil(async () => {
      await Promise.resolve();
      deeds.push('stored');
    });
    versions.next(NEWER);
    await updates.use();
    expect(deeds).toEqual(['left', 'stored', 'activate', 'load again']);
    field.remove();
  });

  it('never loads over a line that could not be stored', async () => {
    updates.holdUntil(() => Promise.reject(new Error('no room')));
    versions.next(NEWER);
    await expect(updates.use()).rejects.toThrow('no room');
    expect(deeds).toEqual([]);
    expect(updates.state()).toBe('ready');
  });

  it('can be put off', () => {
    versions.next(NEWER);
    updates.putOff();
    expect(updates.state()).toBe('none');
  });

  it('is looked for when the server refuses to speak with this one, and that stays said', () => {
    updates.serverIsNewer();
    versions.next(NEWER);
    expect(updates.state()).toBe('needed');
    expect(deeds).toEqual(['ask']);
  });

  it('is fetched before the page is loaded again, and without it the page is loaded all the same', async () => {
    updates.serverIsNewer();
    deeds.length = 0;
    await updates.use();
    expect(deeds).toEqual(['ask', 'activate', 'load again']);
    isFetched = false;
    deeds.length = 0;
    await updates.use();
    expect(deeds).toEqual(['load again']);
  });

  it('is what mends an installation with missing parts', async () => {
    broken.next({ type: 'UNRECOVERABLE_STATE', reason: 'a file is gone' });
    expect(updates.state()).toBe('broken');
    await updates.use();
    expect(deeds).toEqual(['load again']);
  });
});
