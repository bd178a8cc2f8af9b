import { describe, expect, it } from '@jest/globals';
import { emptyMeeting } from '@afterfair/shared/rules';
import { RecentMeetings } from './recent-meetings.js';

const kept = (id: string, changes = 1) => ({ changes, state: emptyMeeting(id) });

describe('what is remembered of recent meetings', () => {
  it('is the last that was kept of each', () => {
    const recent = new RecentMeetings();
    recent.keepMeeting('a', kept('m'), 10);
    recent.keepMeeting('a', kept('m', 2), 10);
    recent.keepCursor('a', 2);
    expect(recent.meetingOf('a', 'm')).toMatchObject({ changes: 2 });
    expect(recent.cursorOf('a')).toBe(2);
    expect([recent.meetingOf('b', 'm'), recent.cursorOf('b')]).toEqual([undefined, undefined]);
  });

  it('is bounded by the length of the states: those go first that were kept longest ago', () => {
    const recent = new RecentMeetings(100);
    for (const id of ['m', 'n', 'm', 'o', 'p']) recent.keepMeeting('a', kept(id), 40);
    const found = ['m', 'n', 'o', 'p'].filter((id) => recent.meetingOf('a', id));
    expect(found).toEqual(['o', 'p']);
    recent.keepMeeting('a', kept('large'), 101);
    expect(recent.meetingOf('a', 'large')).toBeUndefined();
    recent.keepMeeting('a', kept('q'), 100);
    expect(recent.meetingOf('a', 'q')).toBeDefined();
  });

  it('is nothing once it is to be forgotten', () => {
    const recent = new RecentMeetings();
    recent.keepMeeting('a', kept('m'), 10);
    recent.keepCursor('a', 1);
    recent.forget();
    expect([recent.meetingOf('a', 'm'), recent.cursorOf('a')]).toEqual([undefined, undefined]);
  });
});
