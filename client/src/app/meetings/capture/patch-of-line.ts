import type { MeetingPatch, NoteFields, NoteKind } from '@afterfair/shared/contracts';
import type { VisibleMeeting } from '@afterfair/shared/rules';
import { sameName } from '../same-name';

/** The meeting that the line is about, as far as it matters. */
export type MetSoFar = Pick<VisibleMeeting, 'people'>;

/**
 * What accepting a line sets, made of what the rules read in it. What was only a point takes the kind that is in the
 * hand; the note that kept the line while it was typed becomes the first of its notes, or goes when the line holds none;
 * and somebody who was met already is not met twice.
 *
 * @param draftId the note that kept the line while it was typed
 */
export function patchOfLine(
  read: MeetingPatch,
  hand: NoteKind,
  draftId: string,
  { people: met }: MetSoFar,
): MeetingPatch {
  const notes: Record<string, Partial<NoteFields>> = { [draftId]: { deleted: true } };
  for (const [id, note] of Object.entries(read.notes ?? {}))
    notes[id] = { by: 'me', deleted: false, ...note, ...(note.kind === 'point' && { kind: hand }) };
  const people = Object.entries(read.people ?? {}).filter(
    ([, { name = '' }]) => name === '' || !met.some((person) => sameName(person.name, name)),
  );
  const { people: _people, notes: _notes, ...fields } = read;
  return { ...fields, notes, ...(people.length > 0 && { people: Object.fromEntries(people) }) };
}
