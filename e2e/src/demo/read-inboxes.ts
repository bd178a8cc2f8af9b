import { Caller, enterAsRecruiter } from '@afterfair/server/testing';
import type { ThreadCard, ThreadView } from '@afterfair/shared/contracts';
import { uuidv7 } from 'uuidv7';
import type { Player } from './player.js';

/** Every third recruiter answers. */
const ANSWERS_EVERY = 3;

const ANSWERS = [
  'Thank you for your message. We will look at your documents this week and come back to you.',
  'Good to hear from you. Could we talk again on Thursday afternoon?',
  'Thank you, that is helpful. I have passed it on to the team.',
];

export interface InboxCount {
  arrived: number;
  duplicates: number;
  replies: number;
  lostReplies: number;
}

/** Every recruiter opens their inbox by their own link, reads it, and some answer; the attendees look for the answers. */
export async function readInboxes(
  url: string,
  organiser: Caller,
  fairId: string,
  contactIds: string[],
  players: Player[],
): Promise<InboxCount> {
  const count: InboxCount = { arrived: 0, duplicates: 0, replies: 0, lostReplies: 0 };
  const replied = new Set<string>();
  for (const [index, contactId] of contactIds.entries()) {
    const recruiter = new Caller(url);
    await enterAsRecruiter(organiser, recruiter, { fairId, contactId });
    for (const [place, { id }] of (await recruiter.get<ThreadCard[]>('/api/recruiter/threads')).entries()) {
      const { messages } = await recruiter.get<ThreadView>(`/api/recruiter/threads/${id}`);
      const texts = messages
        .filter(({ from }) => from === 'attendee')
        .map(({ subject, body }) => `${subject}\n${body}`);
      count.arrived += texts.length;
      count.duplicates += texts.length - new Set(texts).size;
      if ((index + place) % ANSWERS_EVERY !== 0) continue;
      const body = ANSWERS[replied.size % ANSWERS.length];
      await recruiter.post(`/api/recruiter/threads/${id}/reply`, { id: uuidv7(), kind: 'reply', body });
      replied.add(id);
    }
  }
  count.replies = replied.size;
  count.lostReplies = replied.size - (await seenReplies(players, replied));
  return count;
}

async function seenReplies(players: Player[], replied: Set<string>): Promise<number> {
  const threads = (
    await Promise.all(players.map(({ caller }) => caller.get<ThreadCard[]>('/api/threads')))
  ).flat();
  return threads.filter(({ id, lastFrom }) => lastFrom === 'recruiter' && replied.has(id)).length;
}
