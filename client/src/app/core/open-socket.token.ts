import { InjectionToken } from '@angular/core';
import type { OpenSocket } from './socket-like';

/** Loads socket.io when it is first needed: the landing and join pages do without. */
const openWithSocketIo: OpenSocket = async (auth) => {
  const { io } = await import('socket.io-client');
  return io({
    path: '/socket.io',
    transports: ['websocket'],
    auth,
    autoConnect: false,
    // One connection for each role: a handshake carries one role only.
    forceNew: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 15_000,
    randomizationFactor: 0.5,
    timeout: 10_000,
  });
};

export const OPEN_SOCKET = new InjectionToken<OpenSocket>('open socket', {
  providedIn: 'root',
  factory: () => openWithSocketIo,
});
