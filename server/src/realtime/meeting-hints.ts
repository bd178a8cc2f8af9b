/** @param bySocket the socket that need not be told; null to tell everybody. */
type Tell = (attendeeId: string, cursor: number, bySocket: string | null) => void;

/**
 * Gathers what is to be told to each attendee's devices in one turn of the event loop, for a commit brings many changes
 * and a device needs only the last cursor.
 */
export class MeetingHints {
  private waiting = new Map<string, { cursor: number; bySocket: string | null }>();

  constructor(private readonly tell: Tell) {}

  /** The devices are told with the next turn. A socket is left out only when every change of the turn was its own. */
  add(attendeeId: string, cursor: number, bySocket: string | null): void {
    if (this.waiting.size === 0) setImmediate(() => this.flush());
    const hint = this.waiting.get(attendeeId);
    if (!hint) {
      this.waiting.set(attendeeId, { cursor, bySocket });
      return;
    }
    hint.cursor = Math.max(hint.cursor, cursor);
    if (hint.bySocket !== bySocket) hint.bySocket = null;
  }

  private flush(): void {
    const hints = this.waiting;
    this.waiting = new Map();
    for (const [attendeeId, { cursor, bySocket }] of hints) this.tell(attendeeId, cursor, bySocket);
  }
}
