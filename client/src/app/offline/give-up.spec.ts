import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Api } from '../core/api';
import { OfflineError } from '../core/offline-error';
import type { WaitingChange } from './device-store';
import { GiveUp } from './give-up';
import { MeetingBook } from './meeting-book';
import { MeetingSync } from './meeting-sync';

const REFUSED: WaitingChange = {
  order: 3,
  change: { id: 'c', meetingId: 'm', at: '', set: {} },
  problem: { type: 'about:blank', title: 'No', status: 400, code: 'invalid-input' },
};

describe('Nothing lost: giving a refused change up', () => {
  it('waits until the server can be asked what the meeting is without it', async () => {
    const done: string[] = [];
    let network = false;
    const get = async (path: string) => {
      if (!network) throw new OfflineError('away');
      done.push(path);
    };
    const store = {
      cursor: async () => 7,
      discard: async (order: number) => void done.push(`gone: ${order}`),
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: Api, useValue: { get } },
        { provide: MeetingBook, useValue: { store: () => store } },
        { provide: MeetingSync, useValue: { pull: async () => void done.push('fetched') } },
      ],
    });
    const giveUp = TestBed.inject(GiveUp);
    await expect(giveUp.run(REFUSED)).rejects.toThrow(OfflineError);
    expect(done).toEqual([]);
    network = true;
    await giveUp.run(REFUSED);
    expect(done).toEqual(['/api/meetings?after=7', 'gone: 3', 'fetched']);
  });
});
