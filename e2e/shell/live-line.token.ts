import { InjectionToken } from '@angular/core';
import { io, type Socket } from 'socket.io-client';

/** The line to a server, so that socket.io is there. */
export const LIVE_LINE = new InjectionToken<Socket>('live line', {
  providedIn: 'root',
  factory: () => io({ transports: ['websocket'] }),
});
