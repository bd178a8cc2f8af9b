import type { ReviewNote, ReviewStep } from '@afterfair/shared/contracts';

/**
 * Notes that could say something in the letter once the attendee gives them words: those that are never used
 * as they stand (D10 `private`). In a step without a draft because of them (D4) every note waits.
 */
export function waitingNotes(step: ReviewStep): ReviewNote[] {
  if (step.delivery !== 'none' || step.edited) return [];
  if (step.state === 'needs-wording') return step.notes.filter((note) => note.say === null);
  return step.notes.filter((note) => note.unusedAs === 'private' && note.say === null);
}
