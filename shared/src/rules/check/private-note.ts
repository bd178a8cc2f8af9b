import type { FairNote, Finding } from '../../contracts/index.js';
import { findTyped } from './find-phrases.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

const SHORTEST = 10;

/** K21: a note that was typed for oneself does not stand in the message as it was typed (D10). */
export const privateNote: Check = (text) =>
  text.meetings.flatMap((meeting) =>
    (meeting.notes ?? []).filter(isTelling).flatMap((note) => {
      const found = placesOf(note, text);
      // What stands nowhere need not be read: reading a note is the dearest part of a check.
      return found.length > 0 && text.isPrivate(note, meeting) ? found : [];
    }),
  );

/** A single word, such as a place, may stand in any letter; so may what was given as the words for the message. */
function isTelling({ text, say }: FairNote): boolean {
  return text.trim().length >= SHORTEST && /\s/u.test(text.trim()) && !say?.includes(text);
}

function placesOf({ text, say }: FairNote, { body, subject }: TextUnderCheck): Finding[] {
  const finding = (at: [number, number]): Finding => ({
    rule: 'K21',
    severity: 'error',
    message: 'This was typed for yourself: give it words for the message.',
    at,
    ...(say === undefined ? {} : { repair: say }),
  });
  return [
    ...findTyped(body, text).map(({ at }) => finding(at)),
    ...findTyped(subject, text).map(({ at }): Finding => ({ ...finding(at), in: 'subject' })),
  ];
}
