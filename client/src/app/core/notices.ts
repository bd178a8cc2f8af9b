import { inject, Injectable, signal, type Signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { OfflineError } from './offline-error';
import { ProblemError } from './problem-error';
import { StorageError } from './storage-error';
import { storageFault } from './storage-fault';

/** One short message at the foot of the page, with what takes the deed back where there is something to. */
export interface Notice {
  id: number;
  text: string;
  tone: 'plain' | 'problem';
  undo: (() => void) | null;
}

/** Says what happened, politely: one at a time, the newest wins. */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly transloco = inject(TranslocoService);
  private readonly shown = signal<Notice | null>(null);
  private count = 0;

  readonly current: Signal<Notice | null> = this.shown.asReadonly();

  /** @param text already translated */
  say(text: string, undo?: () => void): void {
    this.show(text, 'plain', undo ?? null);
  }

  /**
   * Says in words what went wrong, what was kept and what to do. A fault of our own is logged as well. That the server is too
   * new for this page stands at its top already, until it is loaded again.
   */
  problem(error: unknown): void {
    if (error instanceof ProblemError && error.problem.code === 'version-unsupported') return;
    if (!(error instanceof ProblemError) && !(error instanceof OfflineError)) console.error(error);
    this.show(this.words(error), 'problem', null);
  }

  /** What `problem` would say, for showing it in place. */
  words(error: unknown): string {
    const fault = storageFault(error);
    if (fault instanceof StorageError) return this.transloco.translate(`problems.storage-${fault.kind}`);
    if (error instanceof OfflineError) return this.transloco.translate('problems.offline');
    if (!(error instanceof ProblemError)) return this.transloco.translate('problems.internal');
    const { code, errors } = error.problem;
    const said = this.transloco.translate<string>(`problems.${code}`);
    const first = errors?.[0]?.message;
    return code === 'invalid-input' && first ? `${said} ${first}` : said;
  }

  undo(notice: Notice): void {
    this.dismiss(notice.id);
    notice.undo?.();
  }

  dismiss(id: number): void {
    if (this.shown()?.id === id) this.shown.set(null);
  }

  /** Takes away what is said, whatever it is. */
  clear(): void {
    this.shown.set(null);
  }

  private show(text: string, tone: Notice['tone'], undo: Notice['undo']): void {
    this.shown.set({ id: ++this.count, text, tone, undo });
  }
}
