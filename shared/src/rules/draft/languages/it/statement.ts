import { isThirdPerson } from './verbs.js';
import { wordsOf } from './words-of.js';

const SUBJECT =
  /^(?:(?:il|lo|la|i|gli|le|un|uno|una|ogni|nessuno|nessuna|tutti|tutte|chi|questo|questa) |l'|un'|(?:c'è|ci sono|si (?:fa|lavora|parla|inizia|comincia|usa|parte|può|impara|gira|sceglie|entra|passa)|serve|servono|bisogna|basta) )/iu;
const LONGEST_SUBJECT = 6;

/** True for a whole statement whose subject is named: "i junior passano tre mesi allo sportello" (D10). */
export function isStatement(text: string): boolean {
  const opening = SUBJECT.exec(text)?.[0];
  if (opening === undefined) return false;
  if (/^(?:c'è|ci sono|si |serv|bisogna|basta)/iu.test(opening)) return true;
  const head = text.split(/[,;:(]/u).at(0) ?? '';
  const verb = wordsOf(head).findIndex(isThirdPerson);
  return verb > 0 && verb <= LONGEST_SUBJECT;
}
