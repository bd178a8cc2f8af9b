import { Injectable } from '@nestjs/common';
import type { Server } from 'socket.io';
import type { ServerEvents } from '@afterfair/shared/contracts';
import { AppEvents } from '../platform/events/app-events.js';
import { MeetingHints } from './meeting-hints.js';
import { ROOMS } from './rooms.js';

/** Tells devices what was committed: hints only, after which they ask for the truth. */
@Injectable()
export class FanOut {
  constructor(private readonly events: AppEvents) {}

  start(server: Server<Record<string, never>, ServerEvents>): void {
    const hints = new MeetingHints((attendeeId, cursor, bySocket) => {
      const devices = server.to(ROOMS.attendee(attendeeId));
      (bySocket === null ? devices : devices.except(bySocket)).emit('meetings:changed', { cursor });
    });
    this.events.on('MeetingsChanged', ({ attendeeId, cursor, bySocket }) => {
      hints.add(attendeeId, cursor, bySocket ?? null);
    });
    this.events.on('PreparedChanged', ({ attendeeId }) => {
      server.to(ROOMS.attendee(attendeeId)).emit('prepared:changed', {});
    });
    this.events.on('FairChanged', ({ fairId }) => {
      server.to([ROOMS.fair(fairId), ROOMS.board(fairId)]).emit('fair:changed', { fairId });
    });
    this.events.on('FollowUpsChanged', ({ attendeeId }) => {
      server.to(ROOMS.attendee(attendeeId)).emit('follow-ups:changed', {});
    });
    this.events.on('ThreadChanged', ({ threadId, attendeeId, contactId }) => {
      server.to([ROOMS.attendee(attendeeId), ROOMS.contact(contactId)]).emit('thread:changed', { threadId });
    });
    this.events.on('SessionsEnded', ({ subjectId, reason, tokenHash }) => {
      const room = tokenHash === undefined ? ROOMS.subject(subjectId) : ROOMS.session(tokenHash);
      server.to(room).emit('session:ended', { reason });
      server.in(room).disconnectSockets(true);
    });
  }
}
