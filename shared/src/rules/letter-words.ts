import type { StepKind } from '../contracts/index.js';

/** How many words a letter may have without greeting and closing (D1). */
export function letterWords(kind: StepKind): { from: number; to: number } {
  return kind === 'thank-you' ? { from: 60, to: 160 } : { from: 40, to: 90 };
}
