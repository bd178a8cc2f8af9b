import { endsLikeThey } from './ends-like-they.js';
import { namesSubjectAfterVerb } from './subject-after-verb.js';
import { isThirdPerson } from './verbs.js';
import { wordsOf } from './words-of.js';

const SUBJECT =
  /^(?:(?:il|lo|la|i|gli|le|un|uno|una|ogni|nessuno|nessuna|tutti|tutte|chi|questo|questa) |l'|un'|(?:c'è|ci sono|si (?:fa|fanno|lavora|parla|inizia|comincia|usa|usano|parte|può|impara|gira|sceglie|entra|passa|vende|vendono|produce|producono|monta|montano|prova|provano|cercano)|serve|servono|bisogna|basta) )/iu;
const LONGEST_SUBJECT = 6;

const PLURAL = /^(?:i|gli|le|tutti|tutte) /iu;

/** After a plural subject -ano and -ono are endings of a verb, whichever it is: "i clienti chiamano". */
function actsAfterPlural(word: string, opening: string): boolean {
  return PLURAL.test(opening) && endsLikeThey(word);
}

/** True for a whole statement whose subject is named: "i junior passano tre mesi allo sportello" (D10). */
export function isStatement(text: string): boolean {
  if (namesSubjectAfterVerb(text)) return true;
  const opening = SUBJECT.exec(text)?.[0];
  if (opening === undefined) return false;
  if (/^(?:c'è|ci sono|si |serv|bisogna|basta)/iu.test(opening)) return true;
  const head = wordsOf(text.split(/[,;:(]/u).at(0) ?? '');
  const verb = head.findIndex(
    (word, index) => isThirdPerson(word) || (index > 1 && actsAfterPlural(word, opening)),
  );
  return verb > 0 && verb <= LONGEST_SUBJECT;
}
