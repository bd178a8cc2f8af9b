import type { FairMeeting, FairNote } from '../../contracts/index.js';
import type { LanguagePack } from './language-pack.js';
import { PACKS } from './languages/index.js';
import { namesAround } from './names-around.js';
import type { NamesAround } from './names-around.js';
import { readNote } from './read-notes.js';

/**
 * Whether a note's text was typed for oneself, in a letter of a language (D10, K21), whatever words the attendee gave it
 * for the message. Where the language has no pack, `otherwise` reads it.
 */
export function isPrivateNote(
  note: FairNote,
  meeting: FairMeeting,
  language: string,
  otherwise: LanguagePack,
  around: NamesAround,
): boolean {
  const pack = PACKS.find((one) => one.language === language) ?? otherwise;
  const asTyped = { ...note, say: undefined };
  return readNote(asTyped, meeting, pack, namesAround(around)).shape === 'private';
}
