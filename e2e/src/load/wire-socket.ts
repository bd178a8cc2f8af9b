import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { FrameReader, frameOf } from './wire-frames.js';

/** Who connects, and to whom. */
export interface WireAddress {
  /** `http://host:port` */
  url: string;
  cookie: string;
  auth: Record<string, unknown>;
}

/** Told of each ack: its number, whether it says `ok`, and when it came in milliseconds of `performance.now`. */
export type OnAck = (id: number, ok: boolean, at: number) => void;

const OPEN = '0';
const PING = '2';
const PONG = frameOf('3');
const CONNECTED = '40';
const REFUSED = '44';
const EVENT = '42';
const ACK = '43';

/**
 * The little of socket.io that a load needs, over one TCP connection: a library's client takes longer for a change than
 * the servers that are measured with it.
 */
export class WireSocket {
  /** Replaced by whoever is sending. */
  onAck: OnAck = () => undefined;
  /** Events that the server sent. */
  hints = 0;
  private lastId = 0;

  private constructor(
    private readonly socket: Socket,
    private readonly onClose: Promise<never>,
  ) {}

  /** @throws Error when the server does not let it in. */
  static async open(address: WireAddress): Promise<WireSocket> {
    const { hostname, port, host, origin } = new URL(address.url);
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    const closed = new Promise<never>((_, reject) => {
      socket.once('error', reject);
      socket.once('close', () => reject(new Error('The server closed the connection.')));
    });
    // Whoever waits for an answer hears of it; afterwards nobody has to.
    closed.catch(() => undefined);
    const wire = new WireSocket(socket, closed);
    socket.write(
      [
        'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
        `Host: ${host}`,
        `Origin: ${origin}`,
        `Cookie: ${address.cookie}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
        '\r\n',
      ].join('\r\n'),
    );
    await Promise.race([wire.untilLetIn(address.auth), closed]);
    return wire;
  }

  /** Sends an event that wants an ack. @returns the ack's number. */
  send(event: string, json: string): number {
    this.lastId += 1;
    this.socket.write(frameOf(`42${this.lastId}["${event}",${json}]`));
    return this.lastId;
  }

  /** Rejects when the connection is gone. */
  get gone(): Promise<never> {
    return this.onClose;
  }

  close(): void {
    this.socket.destroy();
  }

  private untilLetIn(auth: Record<string, unknown>): Promise<void> {
    return new Promise((resolve, reject) => {
      const reader = new FrameReader((text) => {
        if (text.startsWith(ACK)) this.acked(text);
        else if (text.startsWith(EVENT)) this.hints += 1;
        else if (text === PING) this.socket.write(PONG);
        else if (text.startsWith(OPEN)) this.socket.write(frameOf(`40${JSON.stringify(auth)}`));
        else if (text.startsWith(CONNECTED)) resolve();
        else if (text.startsWith(REFUSED)) reject(new Error(`Not let in: ${text}`));
      });
      const head: Buffer[] = [];
      const readHead = (bytes: Buffer): void => {
        head.push(bytes);
        const all = Buffer.concat(head);
        const end = all.indexOf('\r\n\r\n');
        if (end < 0) return;
        this.socket.off('data', readHead);
        if (!all.toString('latin1', 0, end).includes(' 101 '))
          reject(new Error(all.toString('latin1', 0, end)));
        this.socket.on('data', (more: Buffer) => reader.push(more));
        reader.push(all.subarray(end + 4));
      };
      this.socket.on('data', readHead);
    });
  }

  private acked(text: string): void {
    const end = text.indexOf('[');
    this.onAck(Number(text.slice(ACK.length, end)), text.startsWith('[{"ok":true', end), performance.now());
  }
}
