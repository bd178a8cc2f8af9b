import type { HandshakeAuth } from '@afterfair/shared/contracts';

/** What we use of a socket.io client socket. */
export interface SocketLike {
  readonly connected: boolean;
  /** False when the server refused the handshake and socket.io will not try again by itself. */
  readonly active: boolean;
  on(event: string, handler: (value: unknown) => void): unknown;
  off(event: string, handler: (value: unknown) => void): unknown;
  connect(): unknown;
  disconnect(): unknown;
  timeout(ms: number): { emitWithAck(event: string, payload: unknown): Promise<unknown> };
}

/** Opens a socket with this handshake, not yet connected. */
export type OpenSocket = (auth: HandshakeAuth) => Promise<SocketLike>;
