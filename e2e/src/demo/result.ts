/** What the story came to. */
export interface DemoResult {
  attendees: number;
  meetings: number;
  /** Changes that the server acknowledged. */
  acked: number;
  steps: number;
  approved: number;
  delivered: number;
  replies: number;
  suppressed: number;
  /** Meetings, notes and approved messages that did not arrive, and replies that the attendee does not see. */
  lost: number;
  /** Meetings and messages that arrived more than once. */
  duplicates: number;
  seconds: number;
}

/** True when every meeting is stored once and every approved message arrived once. */
export function isFaultless({ lost, duplicates, approved, delivered }: DemoResult): boolean {
  return lost === 0 && duplicates === 0 && approved === delivered;
}
