import type { Channel } from '../../contracts/index.js';
import { CHANNEL_LIMITS } from '../channel-limits.js';
import type { Choose } from './language-pack.js';

/** One of the subjects that fit the channel; the shortest when none does. */
export function chooseSubject(subjects: readonly string[], channel: Channel, choose: Choose): string {
  const most = CHANNEL_LIMITS[channel].subject ?? Infinity;
  const fitting = subjects.filter((subject) => subject.length <= most);
  if (fitting.length > 0) return choose('subject', fitting);
  return subjects.reduce((shortest, subject) => (subject.length < shortest.length ? subject : shortest));
}
