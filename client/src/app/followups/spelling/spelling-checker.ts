import { DestroyRef, inject, Injectable } from '@angular/core';
import type { Finding, SpellingView } from '@afterfair/shared/contracts';
import { Api } from '../../core/api';
import type { SpellingAnswer, SpellingRequest, SpellingWorker } from './spelling-request';
import { START_SPELLING_WORKER } from './start-spelling-worker.token';

/** What became of a check: `absent` where this server has nothing to check the language with. */
export type SpellingResult = { kind: 'checked'; findings: Finding[] } | { kind: 'absent' };

/**
 * Spelling and grammar of letters (K14), judged in a worker of this device: no word of a letter leaves it. The worker
 * and its files are loaded with the first letter that is opened.
 */
@Injectable()
export class SpellingChecker {
  private readonly api = inject(Api);
  private readonly start = inject(START_SPELLING_WORKER);
  private sources: Promise<SpellingView> | null = null;
  private worker: SpellingWorker | null = null;
  private asked = 0;
  private readonly waiting = new Map<number, (answer: SpellingAnswer) => void>();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop('The review was closed.'));
  }

  /** Rejects when the checker cannot be loaded. */
  async check(language: string, body: string, known: string[]): Promise<SpellingResult> {
    const source = (await this.list())[language];
    if (!source) return { kind: 'absent' };
    const answer = await this.ask({ language, source, body, known });
    if ('fault' in answer) throw new Error(answer.fault);
    return { kind: 'checked', findings: answer.findings };
  }

  private list(): Promise<SpellingView> {
    this.sources ??= this.api.get<SpellingView>('/api/spelling').catch((error: unknown) => {
      this.sources = null;
      throw error;
    });
    return this.sources;
  }

  private ask(question: Omit<SpellingRequest, 'id'>): Promise<SpellingAnswer> {
    const id = (this.asked += 1);
    const worker = (this.worker ??= this.begin());
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      worker.postMessage({ id, ...question });
    });
  }

  private begin(): SpellingWorker {
    const worker = this.start();
    worker.addEventListener('message', ({ data }) => {
      this.waiting.get(data.id)?.(data);
      this.waiting.delete(data.id);
    });
    worker.addEventListener('error', ({ message }) => this.stop(message));
    return worker;
  }

  /** Whoever waits is told why nothing comes; the next letter starts anew. */
  private stop(fault: string): void {
    this.worker?.terminate();
    this.worker = null;
    for (const [id, tell] of this.waiting) tell({ id, fault });
    this.waiting.clear();
  }
}
