import type { Finding, SpellingSource } from '@afterfair/shared/contracts';

/** What the review asks of the worker that checks spelling (K14). */
export interface SpellingRequest {
  /** Returned with the answer. */
  id: number;
  /** ISO 639-1. */
  language: string;
  source: SpellingSource;
  body: string;
  /** Texts whose words are right as they stand. */
  known: string[];
}

export type SpellingAnswer = { id: number; findings: Finding[] } | { id: number; fault: string };

/** The worker, as far as the review needs it. */
export interface SpellingWorker {
  postMessage(request: SpellingRequest): void;
  addEventListener(type: 'message', listener: (event: { data: SpellingAnswer }) => void): void;
  addEventListener(type: 'error', listener: (event: { message: string }) => void): void;
  terminate(): void;
}
