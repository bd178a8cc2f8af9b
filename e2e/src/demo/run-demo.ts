import type { OutboxRound } from '@afterfair/server';
import { Caller } from '@afterfair/server/testing';
import type { FairDocument } from '@afterfair/shared/contracts';
import { deliver } from './deliver.js';
import type { DemoClock } from './demo-clock.js';
import { countStored, logMeetings } from './log-meetings.js';
import { Player } from './player.js';
import { prepareFair } from './prepare-fair.js';
import type { Progress } from './progress.js';
import { readInboxes } from './read-inboxes.js';
import type { DemoResult } from './result.js';

export interface Stage {
  url: string;
  setupLink: string;
  clock: DemoClock;
  runDue: OutboxRound;
  progress: Progress;
}

/** What a visitor needs to look around afterwards. */
export interface ToldStory {
  result: DemoResult;
  organiser: Caller;
  fairId: string;
  joinCode: string;
  contactIds: string[];
}

/** Attendees who join at the same moment. */
const JOIN_TOGETHER = 10;

/** The story of a fair, from the set-up link to the replies, over the server's own doors only. */
export async function runDemo(document: FairDocument, stage: Stage): Promise<ToldStory> {
  const { url, clock, progress } = stage;
  const startedAt = performance.now();
  const organiser = new Caller(url);

  progress.say(`The organiser sets up ${document.fair.name}.`);
  const { fair, ids } = await prepareFair(organiser, stage.setupLink, document, (done, of) =>
    progress.count('employers', done, of),
  );

  progress.say('Attendees join and connect.');
  const players = new Map<string, Player>();
  for (let from = 0; from < document.attendees.length; from += JOIN_TOGETHER) {
    const group = document.attendees.slice(from, from + JOIN_TOGETHER);
    await Promise.all(
      group.map(async (attendee) =>
        players.set(attendee.id, await Player.join(url, fair.joinCode, attendee, ids)),
      ),
    );
    progress.count('attendees', players.size, document.attendees.length);
  }
  const everybody = [...players.values()];

  progress.say('They log their meetings.');
  await logMeetings(players, document.meetings, clock, (done, of) => progress.count('meetings', done, of));
  const stored = await Promise.all(everybody.map(countStored));

  progress.say('The fair ends and the batch is made.');
  clock.advanceTo(lastMoment(document));
  await organiser.post(`/api/fairs/${fair.id}/end`);
  const views = await Promise.all(everybody.map((player) => player.followUps()));

  progress.say('Attendees approve what is ready; messages leave in the recipients’ working hours.');
  const approved = (await Promise.all(everybody.map((player) => player.approveReady()))).flat();
  const delivered = await deliver(everybody, clock, stage.runDue, (done, of) =>
    progress.count('delivered', done, of),
  );

  progress.say('Recruiters read their inboxes, and some answer.');
  const contactIds = [...ids.contacts.values()];
  const inboxes = await readInboxes(url, organiser, fair.id, contactIds, everybody);
  for (const player of everybody) player.leave();

  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const result: DemoResult = {
    attendees: everybody.length,
    meetings: sum(everybody.map(({ meetings }) => meetings.length)),
    acked: sum(everybody.map(({ acked }) => acked)),
    steps: sum(views.map(({ steps }) => steps.length)),
    approved: approved.length,
    delivered,
    replies: inboxes.replies,
    suppressed: sum(views.map(({ suppressed }) => suppressed.length)),
    lost:
      sum(stored.map(({ lost }) => lost)) +
      Math.max(0, approved.length - inboxes.arrived) +
      inboxes.lostReplies,
    duplicates:
      sum(stored.map(({ duplicates }) => duplicates)) +
      Math.max(inboxes.duplicates, inboxes.arrived - approved.length),
    seconds: Math.round((performance.now() - startedAt) / 100) / 10,
  };
  return { result, organiser, fairId: fair.id, joinCode: fair.joinCode, contactIds };
}

/** When nobody talks any more: a meeting may run past the last closing. */
function lastMoment({ fair, meetings }: FairDocument): string {
  const ends = [...fair.days.map(({ closesAt }) => closesAt), ...meetings.map(({ endedAt }) => endedAt)];
  return new Date(Math.max(...ends.map((end) => Date.parse(end)))).toISOString();
}
