import type { FairMeeting, MeetingPage } from '@afterfair/shared/contracts';
import { readMeeting } from '@afterfair/shared/rules';
import type { SteppedClock } from '@afterfair/server';
import type { Player } from './player.js';

/**
 * Plays all meetings in the order of their start: those that start together are logged together, each by its attendee
 * on their own socket.
 */
export async function logMeetings(
  players: Map<string, Player>,
  meetings: FairMeeting[],
  clock: SteppedClock,
  onMeeting: (done: number, of: number) => void,
): Promise<void> {
  const byStart = Map.groupBy(meetings, ({ startedAt }) => Date.parse(startedAt));
  let done = 0;
  for (const [start, together] of [...byStart].sort(([a], [b]) => a - b)) {
    clock.advanceTo(new Date(start).toISOString());
    await Promise.all(
      together.map(async (meeting) => {
        await players.get(meeting.attendeeId)?.log(meeting);
        done += 1;
        onMeeting(done, meetings.length);
      }),
    );
  }
}

/** Compares what the server holds with what an attendee logged. */
export async function countStored(player: Player): Promise<{ lost: number; duplicates: number }> {
  const { meetings } = await player.caller.get<MeetingPage>('/api/meetings');
  const stored = new Map(meetings.map(({ state }) => [state.id, readMeeting(state)]));
  let lost = 0;
  for (const { meetingId, noteIds } of player.meetings) {
    const notes = new Set(stored.get(meetingId)?.notes.map(({ id }) => id));
    lost += (stored.has(meetingId) ? 0 : 1) + noteIds.filter((id) => !notes.has(id)).length;
  }
  return { lost: lost + player.refused, duplicates: meetings.length - stored.size };
}
