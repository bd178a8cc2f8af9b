import { Injectable } from '@nestjs/common';

/** Which attendees have a line open right now. Kept in memory: after a restart everybody comes back by themselves. */
@Injectable()
export class Presence {
  private readonly sockets = new Map<string, { fairId: string; attendeeId: string }>();
  private readonly fairs = new Map<string, Map<string, number>>();

  arrived(fairId: string, attendeeId: string, socketId: string): void {
    if (this.sockets.has(socketId)) return;
    this.sockets.set(socketId, { fairId, attendeeId });
    const online = this.fairs.get(fairId) ?? new Map<string, number>();
    online.set(attendeeId, (online.get(attendeeId) ?? 0) + 1);
    this.fairs.set(fairId, online);
  }

  left(socketId: string): void {
    const who = this.sockets.get(socketId);
    const online = who && this.fairs.get(who.fairId);
    if (!who || !online) return;
    this.sockets.delete(socketId);
    const rest = (online.get(who.attendeeId) ?? 0) - 1;
    if (rest > 0) online.set(who.attendeeId, rest);
    else online.delete(who.attendeeId);
    if (online.size === 0) this.fairs.delete(who.fairId);
  }

  /** Attendees of the fair with at least one line open; two devices of one attendee count once. */
  online(fairId: string): number {
    return this.fairs.get(fairId)?.size ?? 0;
  }
}
