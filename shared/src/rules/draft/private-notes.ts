import type { FairMeeting, FairNote } from '../../contracts/index.js';
import { PACKS } from './languages/index.js';
import { namesAround } from './names-around.js';
import type { NamesAround } from './names-around.js';
import { readNotes } from './read-notes.js';

/**
 * The notes whose text was typed for oneself, in a letter of a language (D10, K21). One that the attendee gave the same
 * words for the message is theirs to send.
 */
export function privateNotesOf(
  meetings: readonly FairMeeting[],
  language: string,
  around: NamesAround,
): FairNote[] {
  const pack = PACKS.find((one) => one.language === language);
  if (!pack) return [];
  const asTyped = meetings.map((meeting) => ({
    ...meeting,
    notes: (meeting.notes ?? [])
      .filter((note) => !note.say?.includes(note.text))
      .map((note) => ({ ...note, say: undefined })),
  }));
  const said = new Map(meetings.flatMap((one) => (one.notes ?? []).map((note) => [note.id, note])));
  return readNotes(asTyped, pack, namesAround(around))
    .filter((material) => material.shape === 'private')
    .map(({ note }) => said.get(note.id) ?? note);
}
