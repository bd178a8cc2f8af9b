import type { NoteShape, ReviewNote, Step, StepState } from '../../contracts/index.js';
import type { VisibleMeeting } from '../capture/index.js';

/** The notes of a meeting as the review shows them beside a step's letter, each with why it is not in it (D10). */
export function notesForReview(
  { id: meetingId, notes }: VisibleMeeting,
  { draft, state }: Pick<Step, 'draft' | 'state'>,
): ReviewNote[] {
  const unused = new Map(draft?.unused.map(({ noteId, shape }) => [noteId, shape]));
  return notes.map(({ id, kind, text, say }) => {
    const unusedAs = draft ? unused.get(id) : withoutDraft(state, say);
    return { id, meetingId, kind, text, say, ...(unusedAs && { unusedAs }) };
  });
}

/** Without a draft no note is used; when words are wanted (D4), those without any may not stand as they are. */
function withoutDraft(state: StepState, say: string | null): NoteShape {
  return state === 'needs-wording' && say === null ? 'private' : 'fragment';
}
