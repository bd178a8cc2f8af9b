import { LIMITS } from '../contracts/index.js';
import type { Channel } from '../contracts/index.js';

/** Characters a channel takes (section 7); no `subject` where a channel has none and drops it. */
export const CHANNEL_LIMITS: Readonly<Record<Channel, { body: number; subject?: number }>> = {
  platform: { body: LIMITS.messageBody, subject: LIMITS.messageSubject },
  email: { body: 20_000, subject: 200 },
  matrix: { body: 16_000 },
  xmpp: { body: 10_000 },
  webhook: { body: 16_000, subject: 200 },
};
