import type { Finding } from '../../contracts/index.js';
import { guessLanguage } from './guess-language.js';
import { mainPart } from './main-part.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

/** K18: the letter is in the recipient's language, as far as the attendee writes it (D7): by its tag and by its text. */
export const wrongLanguage: Check = ({ language, letterLanguages, body, attendee, meetings }) => {
  const [wanted = language] = letterLanguages;
  if (!letterLanguages.includes(language)) return [warning(wanted, language)];
  const guessed = guessLanguage(withoutNotes(mainPart(body, attendee.name).join(' '), meetings));
  return guessed === undefined || letterLanguages.includes(guessed) ? [] : [warning(wanted, guessed)];
};

/** A note may be quoted in the language in which it was given. */
function withoutNotes(text: string, meetings: TextUnderCheck['meetings']): string {
  const notes = meetings.flatMap((meeting) => (meeting.notes ?? []).map((note) => note.say ?? note.text));
  return notes.filter((note) => note !== '').reduce((rest, note) => rest.replaceAll(note, ' '), text);
}

function warning(wanted: string, found: string): Finding {
  return {
    rule: 'K18',
    severity: 'warning',
    message: `The recipient is written to in "${wanted}"; this is "${found}".`,
  };
}
