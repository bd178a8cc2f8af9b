/** What the server needs to know before it starts. Read once, at boot. */
export class Config {
  constructor(
    readonly port: number,
    readonly host: string,
    /** Folder of the embedded database and of what belongs to the server. */
    readonly dataDir: string,
    /** The address people use, without a slash at the end; empty: `http://HOST:PORT`. */
    readonly publicUrl: string,
    readonly logLevel: LogLevel,
    /** Folder of the built client; empty: no pages are served. */
    readonly clientDir: string,
    /** How many proxies in front may be believed about the caller's address. */
    readonly trustedProxies: number,
    /** Address of a PostgreSQL database; empty: the embedded SQLite. */
    readonly databaseUrl = '',
  ) {}
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
