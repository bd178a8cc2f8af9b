import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import type { MeetingPatch } from '@afterfair/shared/contracts';
import { emptyMeeting, readMeeting } from '@afterfair/shared/rules';
import { CLOCK } from '../core/clock.token';
import { Notices } from '../core/notices';
import { StorageError } from '../core/storage-error';
import { MeetingBook } from '../offline';
import { MeetingWriter } from './meeting-writer';

describe('Saved means saved: going on to the next employer', () => {
  let deeds: string[];
  let keep: () => Promise<void>;
  let writer: MeetingWriter;
  const running = { ...readMeeting(emptyMeeting('m')), startedAt: '2026-11-19T09:00:00Z' };

  beforeEach(() => {
    deeds = [];
    keep = async () => undefined;
    const change = (_id: string, set: MeetingPatch) => {
      deeds.push(`write ${Object.keys(set).join()}`);
      return keep();
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: CLOCK, useValue: () => Date.parse('2026-11-19T09:10:00Z') },
        { provide: MeetingBook, useValue: { change } },
        {
          provide: Router,
          useValue: { navigate: async () => deeds.push('go'), navigateByUrl: async () => deeds.push('go') },
        },
        { provide: TranslocoService, useValue: { translate: (key: string) => key } },
        {
          provide: Notices,
          useValue: { say: (text: string) => deeds.push(text), problem: () => deeds.push('problem') },
        },
      ],
    });
    writer = TestBed.inject(MeetingWriter);
  });

  it('says so once the device has it', async () => {
    await writer.saveAndGoOn(running, 'Harbour Lab', 10);
    expect(deeds).toEqual(['write endedAt', 'go', 'meetings.savedOf']);
  });

  it('goes on, but calls nothing saved that the device did not keep', async () => {
    keep = () => Promise.reject(new StorageError('full'));
    await writer.saveAndGoOn(running, 'Harbour Lab', 10);
    await writer.delete('m', 'Harbour Lab');
    expect(deeds).toEqual(['write endedAt', 'go', 'problem', 'write deleted', 'go', 'problem']);
  });
});
