import type { Channel } from '../../contracts/index.js';
import { CHANNEL_LIMITS } from '../channel-limits.js';
import type { Choose } from './language-pack.js';

/** One of the subjects that fit the channel; the shortest of all, which is kept for that, when none does. */
export function chooseSubject(subjects: readonly string[], channel: Channel, choose: Choose): string {
  const most = CHANNEL_LIMITS[channel].subject ?? Infinity;
  const shortest = subjects.reduce((short, subject) => (subject.length < short.length ? subject : short));
  const fitting = subjects.filter((subject) => subject !== shortest && subject.length <= most);
  return fitting.length > 0 ? choose('subject', fitting) : shortest;
}
