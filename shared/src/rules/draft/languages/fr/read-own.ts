import type { NoteReading } from '../../material.js';
import { isCertainNounPhrase } from './certain-noun-phrase.js';
import { inFirstPerson } from './first-person.js';
import { inline } from './inline.js';
import { lacksSubject } from './lacks-subject.js';
import { wholeWord } from './whole-word.js';
import { withArticle } from './with-article.js';

/** Theirs is whose the letter goes to, where nobody else is in the note: "je connais leur logiciel". */
const THEIRS = /(?<!\p{L})(?:leur|leurs)(?= \p{L}+)/giu;
/** What one makes little of oneself: "3 mois seulement, j’ai arrêté". */
const BELITTLES = wholeWord(
  'seulement|juste|à peine|arrêté|que \\d+ (?:mois|semaines|jours)|sans plus|basique|débrouille',
  'iu',
);
const OTHERS = wholeWord('ils|elles|eux|vous|nous|notre|nos|on|tu', 'iu');

/** "suis mobile partout" is a statement that nobody finished; "parle occitan" is finished for certain. */
function leavesOpen(tidied: string): boolean {
  return inFirstPerson(tidied) === undefined && lacksSubject(tidied);
}

/** A tidied note on the attendee's own skills and history (D10). */
export function readOwn(noted: string): NoteReading {
  const tidied = noted.replace(THEIRS, (theirs) => (/s$/iu.test(theirs) ? 'vos' : 'votre'));
  if (OTHERS.test(tidied) || BELITTLES.test(tidied) || leavesOpen(tidied))
    return { shape: 'private', form: 'fragment', words: tidied };
  const stated = inFirstPerson(tidied);
  if (stated !== undefined) {
    return { shape: 'clause', form: /[,;(]/u.test(stated) ? 'fragment' : 'clause', words: stated };
  }
  const words = withArticle(inline(tidied), 'indefinite');
  const shape = isCertainNounPhrase(words) ? 'phrase' : 'fragment';
  return { shape, form: shape, words };
}
