import type { StepKind } from '../../contracts/index.js';

/** Whether a step of this kind is not sent any more once somebody at the employer has replied (C2). */
export function endsWithReply(kind: StepKind): boolean {
  return kind === 'reminder';
}
