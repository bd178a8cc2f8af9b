import type { NoteReading } from '../../material.js';
import { isCertainNounPhrase } from './certain-noun-phrase.js';
import { isOwnVerb } from './own-verbs.js';
import { isPastVerb } from './past-verbs.js';
import { reading } from './reading.js';
import { isOneVerb, isTheyVerb } from './verbs.js';
import { wordsOf } from './words-of.js';

const OTHERS =
  /(?<!\p{L})(?:oni|ich|im|nich|wy|was|wam|my|nas|nam|nasz|nasza|nasze|państwo|państwa)(?!\p{L})/iu;
/** "jestem wolna", "jestem w trakcie": how the writer is, not what they are. */
const OWN_STATE = /(?<!\p{L})jestem (?:(?:w|na|po|przed|bez) |\p{L}*[ayie](?!\p{L}))/iu;
/** "nie skończyłam", "nie mówiłem": what one would rather not have said. */
const NOT = 'nie';
const WISHFUL = /(?<!\p{L})(?:bym|byłbym|byłabym)(?!\p{L})|\p{L}łabym|\p{L}łbym/u;

/** What a tidied note on the writer may become: a statement in the first person, or what they have done. */
export function readOwn(tidied: string): NoteReading {
  const words = wordsOf(tidied);
  const kept = reading('private', tidied);
  if ([OTHERS, WISHFUL, OWN_STATE].some((sign) => sign.test(tidied))) return kept;
  if (words.some((word) => isOneVerb(word) || isTheyVerb(word) || isPastVerb(word))) return kept;
  if (words.some((word, at) => word === NOT && isOwnVerb(words[at + 1] ?? ''))) return kept;
  const verbs = words.filter(isOwnVerb);
  if (verbs.length > 0) {
    const whole = verbs.length === 1 && !/[,;(–]/u.test(tidied);
    return { ...reading('clause', tidied), form: whole ? 'clause' : 'fragment' };
  }
  return reading(isCertainNounPhrase(tidied) ? 'phrase' : 'fragment', tidied);
}
