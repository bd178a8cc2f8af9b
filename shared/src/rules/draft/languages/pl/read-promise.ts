import type { NoteReading } from '../../material.js';
import { isCertainNounPhrase } from './certain-noun-phrase.js';
import { isVerb } from './is-verb.js';
import { reading } from './reading.js';
import { wordsOf } from './words-of.js';

const THEIR = /(?<!\p{L})ich(?!\p{L})/iu;
const SOMEBODY =
  /(?<!\p{L})(?:oni|im|nich|ja|mnie|mi|mój|moja|moje|mojego|mojej|my|nas|wy|was|państwo|jak|jeśli|jeżeli|gdy|kiedy)(?!\p{L})/iu;

/** A promise speaks of a thing. Theirs must be certain to be thanked for; of mine, a verb leaves open what it was. */
export function readPromise(tidied: string, by: 'me' | 'them'): NoteReading {
  const text = by === 'them' ? tidied.replace(THEIR, 'Państwa') : tidied;
  if (SOMEBODY.test(text) || THEIR.test(text) || wordsOf(text).some(isVerb))
    return reading('private', tidied);
  if (isCertainNounPhrase(text)) return reading('phrase', text);
  return reading(by === 'me' ? 'fragment' : 'private', text);
}
