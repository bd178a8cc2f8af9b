import { inject, Injectable, signal, type Signal } from '@angular/core';
import type { LineAnswer, LineLook, LineQuestion, LineWorker } from './line-question';
import { START_LINE_WORKER } from './start-line-worker.token';

/** Has lines read in a worker of this device. Where it cannot be had a line is a plain note. */
@Injectable({ providedIn: 'root' })
export class LineReader {
  private readonly start = inject(START_LINE_WORKER);
  private readonly missing = signal(false);
  private readonly waiting = new Map<number, (answer: LineAnswer) => void>();
  private worker: LineWorker | null = null;
  private asked = 0;

  /** True when the last line could not be read, as without a network on a device that never had the rules. */
  readonly failed: Signal<boolean> = this.missing.asReadonly();

  /** What a line says; `null` when it cannot be read. After a failure the next line tries anew. */
  async look(question: LineQuestion): Promise<LineLook | null> {
    const id = (this.asked += 1);
    const worker = (this.worker ??= this.begin());
    const answer = await new Promise<LineAnswer>((resolve) => {
      this.waiting.set(id, resolve);
      worker.postMessage({ id, ...question });
    });
    this.missing.set('fault' in answer);
    return 'fault' in answer ? null : answer.look;
  }

  private begin(): LineWorker {
    const worker = this.start();
    worker.addEventListener('message', ({ data }) => {
      this.waiting.get(data.id)?.(data);
      this.waiting.delete(data.id);
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      this.worker = null;
      for (const [id, tell] of this.waiting) tell({ id, fault: message });
      this.waiting.clear();
    });
    return worker;
  }
}
