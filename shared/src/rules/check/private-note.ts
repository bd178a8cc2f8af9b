import type { FairNote, Finding } from '../../contracts/index.js';
import { findTyped } from './find-phrases.js';
import { inBodyAndSubject } from './in-body-and-subject.js';
import type { Check, TextUnderCheck } from './text-under-check.js';
import { typedWords } from './typed-words.js';

const FEWEST_WORDS = 2;

/** K21: a note that was typed for oneself does not stand in the message as it was typed (D10). */
export const privateNote: Check = (text) =>
  text.meetings.flatMap((meeting) =>
    (meeting.notes ?? []).flatMap((note) => {
      const found = placesOf(note, text);
      // What stands nowhere need not be read: reading a note is the dearest part of a check.
      return found.length > 0 && text.isPrivate(note, meeting) ? found : [];
    }),
  );

/** A single word, such as a place, may stand in any letter; so may what was given as the words for the message. */
function placesOf({ text: typed, say }: FairNote, text: TextUnderCheck): Finding[] {
  const { words, count } = typedWords(typed);
  if (count < FEWEST_WORDS || say?.includes(typed)) return [];
  return inBodyAndSubject(text, (where) =>
    findTyped(where, words).map(({ at }) => ({
      rule: 'K21',
      severity: 'error',
      message: 'This was typed for yourself: give it words for the message.',
      at,
      ...(say === undefined ? {} : { repair: say }),
    })),
  );
}
