import type { NoteReading } from '../../material.js';
import { inFirstPerson } from './first-person.js';
import { isPluralStatement } from './plural-statement.js';
import { reading } from './reading.js';
import { VERBS } from './verbs.js';
import { wordsOf } from './words-of.js';

const SENTENCE = /^[\p{Lu}\p{N}«"“¿¡(].*[.!?…]["'”’»)]*$/u;
const THAT = /^que\s+/iu;
const QUESTION_WORDS = /^(?:cómo|qué|por qué|cuándo|dónde|quién|quiénes|cuánto)\s/u;
const DETERMINERS =
  /^(?:el|la|los|las|un|una|unos|unas|mi|mis|su|sus|este|esta|estos|estas|aquel|aquella)\s/u;
const STATEMENT = /^(?:yo|ustedes|usted|hay|se|me|mi \p{L}+ (?:es|está))\s/u;
const RELATIVES = new Set('que quien quienes donde cuando cuyo cuya como'.split(' '));
const ENDING = /[\s.,;:]+$/u;
const LONGEST_SAID = 30;

/** The attendee's own words, in the frame that their shape asks for (D10). Only a full stop that a frame would bury goes. */
export function readSay(say: string): NoteReading {
  if (SENTENCE.test(say)) return { shape: 'clause', form: 'sentence', words: say };
  const words = say.replace(ENDING, '');
  if (/[!?]$/u.test(words) || /^\p{Lu}/u.test(words)) return reading('fragment', words);
  if (THAT.test(words)) return reading('clause', words.replace(THAT, ''));
  if (isSaidNounPhrase(words)) return reading('phrase', words);
  if (STATEMENT.test(words) || isPluralStatement(words) || inFirstPerson(words) !== undefined)
    return reading('clause', words);
  return reading('fragment', words);
}

/** Something to speak about: with its article and no verb of its own before a relative, or an indirect question. */
function isSaidNounPhrase(text: string): boolean {
  const words = wordsOf(text);
  if (/[.:;!?]/u.test(text) || words.length > LONGEST_SAID) return false;
  if (QUESTION_WORDS.test(text)) return true;
  const relative = words.findIndex((word) => RELATIVES.has(word));
  const head = relative < 0 ? words : words.slice(0, relative);
  return DETERMINERS.test(text) && head.length > 1 && !head.some((word) => VERBS.has(word));
}
