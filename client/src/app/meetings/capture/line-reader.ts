import { inject, Injectable, signal, type Signal } from '@angular/core';
import { LOAD_LINE_RULES, type LineRules } from './load-line-rules.token';

/** The rules of a line, once they are here. Until then a line is a plain note. */
@Injectable({ providedIn: 'root' })
export class LineReader {
  private readonly fetchRules = inject(LOAD_LINE_RULES);
  private readonly loaded = signal<LineRules | null>(null);
  private readonly missing = signal(false);
  private loading: Promise<LineRules | null> | null = null;

  readonly rules: Signal<LineRules | null> = this.loaded.asReadonly();
  /** True when the last attempt to fetch them failed, as without a network on a device that never had them. */
  readonly failed: Signal<boolean> = this.missing.asReadonly();

  /** Fetches the rules once; after a failure the next call tries again. `null` when they cannot be had. */
  ready(): Promise<LineRules | null> {
    this.loading ??= this.fetchRules().then(
      (rules) => {
        this.loaded.set(rules);
        this.missing.set(false);
        return rules;
      },
      () => {
        this.loading = null;
        this.missing.set(true);
        return null;
      },
    );
    return this.loading;
  }
}
