import { DestroyRef, DOCUMENT, inject, Injectable, signal, type Signal } from '@angular/core';
import { KEEP } from './keep.token';

const KEPT = 'af-shortcuts';

/**
 * Single keys that do something while no field has the focus. They can be switched off, because speech input types
 * single letters too (WCAG 2.1.4).
 */
@Injectable({ providedIn: 'root' })
export class Shortcuts {
  private readonly keep = inject(KEEP);
  private readonly active = signal(this.keep.getItem(KEPT) !== 'off');
  private readonly handlers = new Map<string, (() => void)[]>();

  readonly enabled: Signal<boolean> = this.active.asReadonly();

  constructor() {
    const document = inject(DOCUMENT);
    const listen = (event: KeyboardEvent) => this.pressed(event);
    document.addEventListener('keydown', listen);
    inject(DestroyRef).onDestroy(() => document.removeEventListener('keydown', listen));
  }

  /** Listens for a key (as in `KeyboardEvent.key`) until the returned function is called; the latest listener wins. */
  on(key: string, handler: () => void): () => void {
    const list = this.handlers.get(key) ?? [];
    this.handlers.set(key, [...list, handler]);
    return () => {
      this.handlers.set(
        key,
        (this.handlers.get(key) ?? []).filter((other) => other !== handler),
      );
    };
  }

  enable(enabled: boolean): void {
    this.active.set(enabled);
    this.keep.setItem(KEPT, enabled ? 'on' : 'off');
  }

  private pressed(event: KeyboardEvent): void {
    if (!this.active() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isWriting(event.target)) return;
    const handler = this.handlers.get(event.key.toLowerCase())?.at(-1);
    if (!handler) return;
    event.preventDefault();
    handler();
  }
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}
