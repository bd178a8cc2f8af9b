import { DOCUMENT, inject, Injectable, signal, type Signal } from '@angular/core';
import { KEEP } from './keep.token';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

const KEPT = 'af-theme';

/** Light, dark, or as the device says; remembered on this device. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly keep = inject(KEEP);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly chosen = signal<ThemeChoice>(this.kept());

  readonly choice: Signal<ThemeChoice> = this.chosen.asReadonly();

  constructor() {
    this.apply(this.chosen());
  }

  choose(theme: ThemeChoice): void {
    this.chosen.set(theme);
    this.keep.setItem(KEPT, theme);
    this.apply(theme);
  }

  private apply(theme: ThemeChoice): void {
    if (theme === 'system') delete this.root.dataset['theme'];
    else this.root.dataset['theme'] = theme;
  }

  private kept(): ThemeChoice {
    const kept = this.keep.getItem(KEPT);
    return THEMES.find((theme) => theme === kept) ?? 'system';
  }
}
