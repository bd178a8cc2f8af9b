import { DestroyRef, DOCUMENT, inject, Injectable, signal, type Signal } from '@angular/core';
import { CLOCK } from './clock.token';
import { LOAD_AGAIN } from './load-again.token';
import type { ProgramWatch } from './program-watch';
import { PROGRAM_WATCH } from './program-watch.token';

/**
 * What there is to say of this page's program. `ready`: a newer one lies here. `needed`: the server no longer speaks with
 * this one. `broken`: parts of this one are missing on the device.
 */
export type UpdateState = 'none' | 'ready' | 'needed' | 'broken';

/** How often a page that is looked at again asks for a newer program. */
const ASK_EVERY_MS = 10 * 60_000;

/**
 * Knows when a newer program is there, and changes to it when the person says so: never by itself, and never before
 * what is being written has been stored.
 */
@Injectable({ providedIn: 'root' })
export class AppUpdates {
  private readonly watch = inject(PROGRAM_WATCH);
  private readonly document = inject(DOCUMENT);
  private readonly clock = inject(CLOCK);
  private readonly loadAgain = inject(LOAD_AGAIN);
  private readonly found = signal<UpdateState>('none');
  private readonly before = new Set<() => Promise<void>>();
  private program: ProgramWatch | null = null;
  private askedAt = this.clock();

  readonly state: Signal<UpdateState> = this.found.asReadonly();

  constructor() {
    const look = () => this.askNowAndThen();
    this.document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('visibilitychange', look));
    // Without a service worker everything works but the start without a network.
    this.listen().catch((fault: unknown) => console.error(fault));
  }

  /** The server refused to speak with this program: what is written stays here until there is another one. */
  serverIsNewer(): void {
    this.find('needed');
    this.ask();
  }

  /** What must be finished before the page may load again. Returns what takes it back. */
  holdUntil(finished: () => Promise<void>): () => void {
    this.before.add(finished);
    return () => void this.before.delete(finished);
  }

  /** Loads the newer program, once every line that stands in a field has been stored. Rejects when one cannot be. */
  async use(): Promise<void> {
    const { activeElement } = this.document;
    // Fields that save themselves do so when they are left.
    if (activeElement instanceof HTMLElement) activeElement.blur();
    for (const finished of this.before) await finished();
    if (this.found() === 'needed') await this.fetchNewer();
    if (this.found() === 'ready') await this.program?.activateUpdate();
    this.loadAgain();
  }

  /** Not now: it is used by itself when Afterfair is next opened. */
  putOff(): void {
    this.found.set('none');
  }

  private async listen(): Promise<void> {
    this.program = await this.watch();
    this.program?.versionUpdates.subscribe(({ type }) => {
      if (type === 'VERSION_READY') this.find('ready');
    });
    this.program?.unrecoverable.subscribe(() => this.find('broken'));
  }

  private find(state: UpdateState): void {
    const urgent = this.found() === 'needed' || this.found() === 'broken';
    if (!urgent) this.found.set(state);
  }

  /** The newer program first, or loading again would bring this one once more. Without it the page is loaded all the same. */
  private async fetchNewer(): Promise<void> {
    try {
      if (await this.program?.checkForUpdate()) await this.program?.activateUpdate();
    } catch (fault) {
      console.error(fault);
    }
  }

  private askNowAndThen(): void {
    if (this.document.visibilityState !== 'visible' || this.clock() - this.askedAt < ASK_EVERY_MS) return;
    this.ask();
  }

  private ask(): void {
    this.askedAt = this.clock();
    // Without a network there is no newer program to be had, which is no fault: the next look asks again.
    this.program?.checkForUpdate().catch((fault: unknown) => console.error(fault));
  }
}
