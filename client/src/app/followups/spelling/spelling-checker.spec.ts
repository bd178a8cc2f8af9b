import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SpellingView } from '@afterfair/shared/contracts';
import { FETCH } from '../../core/fetch.token';
import { SpellingChecker } from './spelling-checker';
import type { SpellingAnswer, SpellingRequest, SpellingWorker } from './spelling-request';
import { START_SPELLING_WORKER } from './start-spelling-worker.token';

const VIEW: SpellingView = { fr: { kind: 'dictionary', aff: '/aff', dic: '/dic' } };

class FakeWorker implements SpellingWorker {
  readonly requests: SpellingRequest[] = [];
  ended = false;
  private readonly listeners = new Map<string, (event: { data: SpellingAnswer; message: string }) => void>();

  postMessage(request: SpellingRequest): void {
    this.requests.push(request);
  }

  addEventListener(
    type: 'message' | 'error',
    listener: (event: { data: SpellingAnswer; message: string }) => void,
  ): void {
    this.listeners.set(type, listener);
  }

  terminate(): void {
    this.ended = true;
  }

  tell(data: SpellingAnswer): void {
    this.listeners.get('message')?.({ data, message: '' });
  }

  fail(message: string): void {
    this.listeners.get('error')?.({ data: { id: 0, fault: '' }, message });
  }
}

describe('K14: spelling in the review', () => {
  let workers: FakeWorker[];
  let asked: number;
  let checker: SpellingChecker;

  beforeEach(() => {
    workers = [];
    asked = 0;
    TestBed.configureTestingModule({
      providers: [
        SpellingChecker,
        {
          provide: START_SPELLING_WORKER,
          useValue: () => {
            const worker = new FakeWorker();
            workers.push(worker);
            return worker;
          },
        },
        {
          provide: FETCH,
          useValue: () => {
            asked += 1;
            return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(VIEW) });
          },
        },
      ],
    });
    checker = TestBed.inject(SpellingChecker);
  });

  /** Lets what is under way come to where it waits for the worker. */
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };

  it('says that a language has no dictionary, and starts nothing for it', async () => {
    expect(await checker.check('de', 'Hallo', [])).toEqual({ kind: 'absent' });
    expect(workers).toEqual([]);
  });

  it('asks one worker, with the files of the server, and gives each letter its own answer', async () => {
    const first = checker.check('fr', 'un', ['Ines']);
    const second = checker.check('fr', 'deux', []);
    await settle();
    const [worker] = workers;
    expect(workers).toHaveLength(1);
    expect(asked).toBe(1);
    expect(worker?.requests).toMatchObject([
      { language: 'fr', source: VIEW['fr'], body: 'un', known: ['Ines'] },
      { body: 'deux' },
    ]);
    const finding = { rule: 'K14', severity: 'warning', message: 'x' } as const;
    worker?.tell({ id: worker.requests[1]?.id ?? 0, findings: [finding] });
    worker?.tell({ id: worker.requests[0]?.id ?? 0, findings: [] });
    expect(await first).toEqual({ kind: 'checked', findings: [] });
    expect(await second).toEqual({ kind: 'checked', findings: [finding] });
  });

  it('rejects when the checker cannot be loaded, and starts anew with the next letter', async () => {
    const failed = checker.check('fr', 'un', []);
    const reason = expect(failed).rejects.toThrow('no memory');
    await settle();
    workers[0]?.fail('no memory');
    await reason;
    expect(workers[0]?.ended).toBe(true);
    const again = checker.check('fr', 'deux', []);
    await settle();
    expect(workers).toHaveLength(2);
    workers[1]?.tell({ id: workers[1].requests[0]?.id ?? 0, findings: [] });
    expect(await again).toEqual({ kind: 'checked', findings: [] });
  });

  it('ends the worker with the review', async () => {
    const waiting = checker.check('fr', 'un', []);
    const reason = expect(waiting).rejects.toThrow('closed');
    await settle();
    TestBed.resetTestingModule();
    await reason;
    expect(workers[0]?.ended).toBe(true);
  });
});
