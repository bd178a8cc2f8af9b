import type { FairMeeting, FairNote } from '../../contracts/index.js';
import { PACKS } from './languages/index.js';
import { namesAround } from './names-around.js';
import type { NamesAround } from './names-around.js';
import { readNote } from './read-notes.js';

/**
 * Whether a note's text was typed for oneself, in a letter of a language (D10, K21), whatever words the attendee gave it
 * for the message.
 */
export function isPrivateNote(
  note: FairNote,
  meeting: FairMeeting,
  language: string,
  around: NamesAround,
): boolean {
  const pack = PACKS.find((one) => one.language === language);
  if (!pack) return false;
  const asTyped = { ...note, say: undefined };
  return readNote(asTyped, meeting, pack, namesAround(around)).shape === 'private';
}
