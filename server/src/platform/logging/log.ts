import type { Logger } from 'pino';

/**
 * The server's log, JSON lines. Only events, ids and codes go in: never a body, a note, a name or a secret
 * (promises.md, "Nobody else's data").
 */
export class Log {
  constructor(private readonly logger: Logger) {}

  info(event: string, facts: LogFacts = {}): void {
    this.logger.info(facts, event);
  }

  warn(event: string, facts: LogFacts = {}): void {
    this.logger.warn(facts, event);
  }

  /** A fault of ours, with its stack. */
  fault(event: string, error: unknown): void {
    const { name, stack } = error instanceof Error ? error : new Error(String(error));
    this.logger.error({ error: { name, stack } }, event);
  }
}

export type LogFacts = Record<string, string | number | boolean | null>;
