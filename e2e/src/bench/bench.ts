import type { Row } from './row.js';

/** What a bench is given. */
export interface BenchOptions {
  /** At least 5, as every ratio is a median. */
  rounds: number;
  /** Told how it goes, one line at a time. */
  say: (line: string) => void;
}

/** One bench: `npm run bench -- <its name>`. */
export type Bench = (options: BenchOptions) => Promise<Row[]>;
