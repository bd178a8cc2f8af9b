import type { FairMeeting, FairNote } from '../../contracts/index.js';
import { cleanText } from '../text/index.js';
import type { LanguagePack } from './language-pack.js';
import type { Material } from './material.js';

/**
 * All notes of the meetings as material for a draft, oldest first (D10). A note typed in another language than the
 * letter's cannot be used without `say`.
 */
export function readNotes(
  meetings: readonly FairMeeting[],
  pack: LanguagePack,
  names: ReadonlySet<string>,
): Material[] {
  return meetings.flatMap((meeting) =>
    (meeting.notes ?? []).map((note) => readNote(note, meeting, pack, names)),
  );
}

/** One note as material for a letter of the pack's language (D10). */
export function readNote(
  note: FairNote,
  meeting: FairMeeting,
  pack: LanguagePack,
  names: ReadonlySet<string>,
): Material {
  const say = cleanText(note.say ?? '');
  const said = say !== '';
  const words = said ? say : cleanText(note.text);
  const foreign = !said && meeting.language !== undefined && meeting.language !== pack.language;
  const reading = pack.readNote({ kind: note.kind, by: note.by ?? 'me', words, said, names });
  const usable = foreign ? { ...reading, shape: 'private' as const } : reading;
  return { ...usable, note, meeting, said };
}
