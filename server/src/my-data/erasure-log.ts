import { Injectable } from '@nestjs/common';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Config } from '../platform/config/config.js';

/**
 * Who asked to be erased: one line of JSON each, in a file beside the database. It holds an id and an instant and nothing
 * else, and belongs to no backup of the database, so that one that is restored is erased again at the next start.
 */
@Injectable()
export class ErasureLog {
  private readonly path: string;

  constructor({ dataDir }: Config) {
    this.path = join(dataDir, 'erasures.jsonl');
  }

  /** On disk when it returns. */
  add(attendeeId: string, at: string): void {
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
    const file = openSync(this.path, 'a', 0o600);
    try {
      writeSync(file, `${JSON.stringify({ attendeeId, at })}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  /** Everybody, the earliest first. @throws Error when a line cannot be read: then nobody knows who was to be erased. */
  read(): string[] {
    return this.lines().map((line, index) => {
      const { attendeeId } = JSON.parse(line) as { attendeeId?: unknown };
      if (typeof attendeeId !== 'string') throw new Error(`${this.path}: line ${index + 1} names nobody.`);
      return attendeeId;
    });
  }

  private lines(): string[] {
    if (!existsSync(this.path)) return [];
    return readFileSync(this.path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  }
}
