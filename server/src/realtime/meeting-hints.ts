/** @param bySocket the socket that need not be told; null to tell everybody. */
type Tell = (attendeeId: string, cursor: number, bySocket: string | null) => void;

type Hints = Map<string, { cursor: number; bySocket: string | null }>;

/** An attendee's devices are told at most once in so many milliseconds, for each hint makes every one of them ask. */
export const HINT_PERIOD_MS = 100;

/**
 * Gathers what is to be told to each attendee's devices: a commit brings many changes, a queue that is emptied brings
 * hundreds, and a device needs only the last cursor. What comes after a pause is told with the next turn of the event loop.
 */
export class MeetingHints {
  private next: Hints = new Map();
  private held: Hints = new Map();
  /** Whom this period has told. */
  private readonly told = new Set<string>();
  private period: NodeJS.Timeout | null = null;

  constructor(private readonly tell: Tell) {}

  /** A socket is left out only when every change that the hint stands for was its own. */
  add(attendeeId: string, cursor: number, bySocket: string | null): void {
    const isHeld = this.told.has(attendeeId);
    if (!isHeld && this.next.size === 0) setImmediate(() => this.flush());
    const hints = isHeld ? this.held : this.next;
    const hint = hints.get(attendeeId);
    if (!hint) {
      hints.set(attendeeId, { cursor, bySocket });
      return;
    }
    hint.cursor = Math.max(hint.cursor, cursor);
    if (hint.bySocket !== bySocket) hint.bySocket = null;
  }

  private flush(): void {
    const hints = this.next;
    this.next = new Map();
    this.tellAll(hints);
  }

  private nextPeriod(): void {
    const hints = this.held;
    this.held = new Map();
    this.told.clear();
    this.period = null;
    this.tellAll(hints);
  }

  private tellAll(hints: Hints): void {
    if (hints.size > 0) this.period ??= setTimeout(() => this.nextPeriod(), HINT_PERIOD_MS).unref();
    for (const [attendeeId, { cursor, bySocket }] of hints) {
      this.told.add(attendeeId);
      this.tell(attendeeId, cursor, bySocket);
    }
  }
}
