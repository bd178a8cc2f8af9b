import { VERBS } from './verbs.js';
import { wordsOf } from './words-of.js';

const SUBJECTLESS = new Set(
  'looks look stopped stops asks ask answers prefers prefer hires offers offer checks expects expect uses used tests not'.split(
    ' ',
  ),
);

/** Words of the list of verbs that begin a statement of their own. */
const SUBJECTS = new Set(['you', 'it', 'everybody', 'everyone']);

/** True for a note with a part that starts with a verb and leaves open who does it ("hires from the waiting list"). */
export function lacksSubject(text: string): boolean {
  const [first = '', ...rest] = text.split(/[,;]/u).map((part) => wordsOf(part).at(0) ?? '');
  if (SUBJECTS.has(first)) return rest.some((word) => VERBS.has(word) && !SUBJECTS.has(word));
  return VERBS.has(first) || SUBJECTLESS.has(first) || rest.some((word) => VERBS.has(word));
}
