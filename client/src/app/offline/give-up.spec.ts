import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { MeetingPage, MeetingState } from '@afterfair/shared/contracts';
import { emptyMeeting } from '@afterfair/shared/rules';
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
    const pages: Record<string, MeetingPage> = {
      '/api/meetings?after=0': { cursor: 4, meetings: [{ seq: 4, state: emptyMeeting('other') }] },
      '/api/meetings?after=4': { cursor: 9, meetings: [{ seq: 9, state: emptyMeeting('m') }] },
    };
    const get = async (path: string) => {
      if (!network) throw new OfflineError('away');
      return pages[path] ?? { cursor: 9, meetings: [] };
    };
    const store = {
      discard: async (order: number, onServer: MeetingState | null) =>
        void done.push(`${order} gone, the server has ${onServer?.id}`),
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
    expect(done).toEqual(['3 gone, the server has m', 'fetched']);
    await giveUp.run({ ...REFUSED, change: { ...REFUSED.change, meetingId: 'unknown' } });
    expect(done.slice(2)).toEqual(['3 gone, the server has undefined', 'fetched']);
  });
});
