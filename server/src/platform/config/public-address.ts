import { Config } from './config.js';

/** The address under which people reach this server; links and QR codes are built on it. */
export class PublicAddress {
  private port: number;

  constructor(private readonly config: Config) {
    this.port = config.port;
  }

  /** Called once it listens: port 0 means that the system chose one. */
  listensOn(port: number): void {
    this.port = port;
  }

  /** Without a slash at the end. */
  get base(): string {
    if (this.config.publicUrl !== '') return this.config.publicUrl;
    const host = ANY_HOST.has(this.config.host) ? 'localhost' : this.config.host;
    return `http://${host.includes(':') ? `[${host}]` : host}:${this.port}`;
  }
}

/** Listening on every address is no address to call. */
const ANY_HOST = new Set(['0.0.0.0', '::', '']);
