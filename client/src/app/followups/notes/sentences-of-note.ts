import type { Draft } from '@afterfair/shared/contracts';

/** Positions of the sentences that this note put into a draft. */
export function sentencesOfNote(draft: Draft | null, noteId: string): number[] {
  return (draft?.sentences ?? []).flatMap((sentence, index) =>
    sentence.noteIds.includes(noteId) ? [index] : [],
  );
}
