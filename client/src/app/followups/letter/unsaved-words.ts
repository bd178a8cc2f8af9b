import { inject, Injectable } from '@angular/core';
import { KEEP_FOR_VISIT } from '../../core/keep-for-visit.token';

/** A letter as it is typed. */
export interface LetterWords {
  subject: string;
  body: string;
}

const KEPT = 'af-unsaved-letters';

/** What was typed into letters and not saved yet, by step: kept in this tab, so that Back and reload lose nothing. */
@Injectable({ providedIn: 'root' })
export class UnsavedWords {
  private readonly keep = inject(KEEP_FOR_VISIT);

  of(stepId: string): LetterWords | null {
    return this.all()[stepId] ?? null;
  }

  put(stepId: string, words: LetterWords): void {
    this.write({ ...this.all(), [stepId]: words });
  }

  drop(stepId: string): void {
    this.write(Object.fromEntries(Object.entries(this.all()).filter(([id]) => id !== stepId)));
  }

  /** For signing out: nothing of anybody's letters stays. */
  forget(): void {
    this.keep.removeItem(KEPT);
  }

  private all(): Partial<Record<string, LetterWords>> {
    const kept = this.keep.getItem(KEPT);
    return kept === null ? {} : (JSON.parse(kept) as Record<string, LetterWords>);
  }

  private write(all: Partial<Record<string, LetterWords>>): void {
    this.keep.setItem(KEPT, JSON.stringify(all));
  }
}
