import type { NoteReading } from '../../material.js';
import { reading } from './reading.js';

const ANSWER = /^(?:najpierw |wtedy |dziś )?(?:\p{L}+ła?bym|(?:bym|należy|trzeba) \p{L}+)(?!\p{L})/iu;
/** What comes behind it is the answer: "poprawnie: najpierw kopia zapasowa". */
const ANNOUNCED =
  /^(?:(?:dobra|poprawna|właściwa|prawidłowa) (?:odp\.?|odpowiedź)|odp\.?|odpowiedź|poprawnie|prawidłowo)(?::| –) (?=.)/iu;
const FEWEST_WORDS = 2;

/** Only what reads like the answer itself ("najpierw sprawdziłabym czujnik"); anything else may name the slip. */
export function readClarify(tidied: string): NoteReading {
  const answer = tidied.replace(ANNOUNCED, '');
  if (answer !== tidied && answer.split(' ').length >= FEWEST_WORDS) return reading('fragment', answer);
  return reading(ANSWER.test(tidied) && !tidied.includes(',') ? 'clause' : 'private', tidied);
}
