import { VERBS } from './verbs.js';
import { wordsOf } from './words-of.js';

const SUBJECTLESS = new Set(
  (
    'looks look stopped stops asks ask answers prefers prefer hires offers offer checks expects expect uses ' +
    'used tests not speaks plays studied joined moved commutes sings paints reads writes teaches taught remembers ' +
    'started worked wears spent travels travelled drinks eats drives drove climbs surfs sails switched came went left check remember find google ' +
    'follow apply mail call write read prepare research try'
  ).split(' '),
);

/** Words of the list of verbs that begin a statement of their own. */
const SUBJECTS = new Set(['you', 'it', 'everybody', 'everyone', 'somebody', 'someone']);

/** What candidates are told to do, without a subject as every request. */
const REQUESTS = new Set(['show', 'bring', 'send']);

/** True for a note with a part that starts with a verb and leaves open who does it ("hires from the waiting list"). */
export function lacksSubject(text: string): boolean {
  const [first = '', ...rest] = text.split(/[,;]/u).map((part) => wordsOf(part).at(0) ?? '');
  const later = rest.some((word) => VERBS.has(word) && !SUBJECTS.has(word) && !REQUESTS.has(word));
  const noun = VERBS.has(wordsOf(text).at(1) ?? '');
  return later || (!SUBJECTS.has(first) && (VERBS.has(first) || (SUBJECTLESS.has(first) && !noun)));
}
