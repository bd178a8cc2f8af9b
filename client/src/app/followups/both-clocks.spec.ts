import { describe, expect, it } from '@jest/globals';
import { bothClocks } from './both-clocks';

describe('a moment on both clocks', () => {
  it('shows the reader’s and the recipient’s, each with its place', () => {
    const clocks = bothClocks('2026-11-27T14:00:00Z', 'en-GB', 'Europe/Berlin', 'America/New_York');
    expect(clocks).toEqual({
      yours: 'Fri 27 Nov, 15:00',
      theirs: 'Fri 27 Nov, 09:00',
      yourPlace: 'Berlin',
      theirPlace: 'New York',
      same: false,
    });
  });

  it('names the day on each side of midnight', () => {
    const { yours, theirs } = bothClocks('2026-11-27T23:30:00Z', 'en-GB', 'Europe/London', 'Asia/Tokyo');
    expect([yours, theirs]).toEqual(['Fri 27 Nov, 23:30', 'Sat 28 Nov, 08:30']);
  });

  it('is one and the same where the clocks agree, and where their zone is not known', () => {
    expect(bothClocks('2026-11-27T14:00:00Z', 'en-GB', 'Europe/Berlin', 'Europe/Paris').same).toBe(true);
    expect(bothClocks('2026-11-27T14:00:00Z', 'en-GB', 'Europe/Berlin', '').same).toBe(true);
  });
});
