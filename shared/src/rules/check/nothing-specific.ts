import { isSpecific } from '../draft/index.js';
import { cleanText } from '../text/index.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

const SHORTEST_WORD = 4;
const WORDS_TO_SHARE = 2;
const EVERYWHERE = new Set(
  (
    'about also been from have into just like more much only over some than that their them then there they this very ' +
    'were what when where which will with would your conversation meeting thank thanks time work team position role'
  ).split(' '),
);

/** K4: at least one thing that was said in this meeting (D4, A, C). */
export const nothingSpecific: Check = (text) => {
  if (text.kind === 'rejection-reply' || standsInSentence(text)) return [];
  const written = new Set(wordsOf(text.body));
  const named = new Set(wordsOf([text.contact.name, text.employer.name, text.fairName].join(' ')));
  const specific = specificWords(text).some((words) => {
    const telling = [...new Set(words)].filter((word) => !named.has(word));
    const shared = telling.filter((word) => written.has(word)).length;
    return shared > 0 && shared >= Math.min(WORDS_TO_SHARE, telling.length);
  });
  if (specific) return [];
  const message = 'Nothing in the text is about this meeting: name one thing that was said.';
  return [{ rule: 'K4', severity: 'error', message }];
};

/** A sentence that knows its note, and still stands in the text, needs no likeness of words. */
function standsInSentence({ sentences, body, meetings }: TextUnderCheck): boolean {
  const specific = meetings
    .flatMap((meeting) => meeting.notes ?? [])
    .filter((note) => isSpecific(note.kind))
    .map((note) => note.id);
  return (sentences ?? []).some(
    (sentence) => body.includes(sentence.text) && sentence.noteIds.some((id) => specific.includes(id)),
  );
}

/** The words of everything specific that was noted, as typed and as it was to be said. */
function specificWords({ meetings }: TextUnderCheck): string[][] {
  const notes = meetings.flatMap((meeting) => meeting.notes ?? []).filter((note) => isSpecific(note.kind));
  return notes.flatMap((note) => [wordsOf(note.text), wordsOf(note.say ?? '')]);
}

function wordsOf(text: string): string[] {
  const words =
    cleanText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter(
    (word) => (word.length >= SHORTEST_WORD || /\p{N}/u.test(word)) && !EVERYWHERE.has(word),
  );
}
