import { computed, effect, inject, signal, type Signal } from '@angular/core';
import type { Finding, ReviewStep } from '@afterfair/shared/contracts';
import { SessionStore } from '../../core/session';
import { EmployerDirectory } from '../../employers';
import { knownOfStep } from './known-of-step';
import { SpellingChecker } from './spelling-checker';

/** How far the check of a letter's spelling is; `none` where there is no letter to be changed. */
export type SpellingState = 'none' | 'checking' | 'checked' | 'absent' | 'failed';

export interface SpellingOfStep {
  state: Signal<SpellingState>;
  findings: Signal<readonly Finding[]>;
}

const NOTHING: readonly Finding[] = [];

/** Checks the spelling of the letter that is open, anew whenever its words change (K14). Needs an injection context. */
export function spellingOfStep(step: Signal<ReviewStep | null>): SpellingOfStep {
  const checker = inject(SpellingChecker);
  const session = inject(SessionStore);
  const directory = inject(EmployerDirectory);
  const letter = computed(
    () => {
      const open = step();
      if (!open?.draft || open.delivery !== 'none') return undefined;
      const known = knownOfStep(open, session.attendee(), directory.find(open.employer.id));
      return { language: open.draft.language, body: open.draft.body, known };
    },
    { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );
  const state = signal<SpellingState>('none');
  const findings = signal<readonly Finding[]>(NOTHING);
  effect((onCleanup) => {
    const open = letter();
    // What is found in words that have changed meanwhile is of no use any more.
    let isCurrent = true;
    onCleanup(() => (isCurrent = false));
    const show = (now: SpellingState, found = NOTHING) => {
      if (!isCurrent) return;
      state.set(now);
      findings.set(found);
    };
    if (!open) {
      show('none');
      return;
    }
    show('checking');
    checker.check(open.language, open.body, open.known).then(
      (result) => (result.kind === 'absent' ? show('absent') : show('checked', result.findings)),
      (error: unknown) => {
        console.error(error);
        show('failed');
      },
    );
  });
  return { state: state.asReadonly(), findings: findings.asReadonly() };
}
