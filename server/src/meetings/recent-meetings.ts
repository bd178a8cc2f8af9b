import type { KeptMeeting } from './change-log.js';

/** Characters of JSON that are remembered; as objects they take several times as many bytes. */
const KEPT_CHARACTERS = 4 * 1024 * 1024;
const KEPT_CURSORS = 50_000;

/**
 * What the last changes left behind, so that the next one need not read it back and parse it: people write line after line
 * to the meeting that they are in. Holds what the open transaction sees; whoever undoes it must forget.
 */
export class RecentMeetings {
  private readonly meetings = new Map<string, KeptMeeting & { characters: number }>();
  private readonly cursors = new Map<string, number>();
  private characters = 0;

  /** @param kept characters of JSON to remember at most. */
  constructor(private readonly kept = KEPT_CHARACTERS) {}

  cursorOf(attendeeId: string): number | undefined {
    return this.cursors.get(attendeeId);
  }

  meetingOf(attendeeId: string, meetingId: string): KeptMeeting | undefined {
    return this.meetings.get(keyOf(attendeeId, meetingId));
  }

  keepCursor(attendeeId: string, seq: number): void {
    if (this.cursors.size >= KEPT_CURSORS) this.cursors.clear();
    this.cursors.set(attendeeId, seq);
  }

  /** @param characters how long the state is as JSON. */
  keepMeeting(attendeeId: string, { changes, state }: KeptMeeting, characters: number): void {
    const key = keyOf(attendeeId, state.id);
    this.drop(key);
    this.meetings.set(key, { changes, state, characters });
    this.characters += characters;
    for (const oldest of this.meetings.keys()) {
      if (this.characters <= this.kept) return;
      this.drop(oldest);
    }
  }

  forget(): void {
    this.meetings.clear();
    this.cursors.clear();
    this.characters = 0;
  }

  private drop(key: string): void {
    this.characters -= this.meetings.get(key)?.characters ?? 0;
    this.meetings.delete(key);
  }
}

function keyOf(attendeeId: string, meetingId: string): string {
  return `${attendeeId} ${meetingId}`;
}
