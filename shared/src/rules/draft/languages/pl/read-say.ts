import type { NoteReading } from '../../material.js';
import { beginsNoNounPhrase } from './first-words.js';
import { isOwnVerb } from './own-verbs.js';
import { isPastVerb } from './past-verbs.js';
import { isOneVerb, isTheyVerb } from './verbs.js';
import { wordsOf } from './words-of.js';

const SENTENCE = /^[\p{Lu}\p{N}„"(].*[.!?…][”")]*$/u;
const ENDING = /[\s.,;:]+$/u;
const THAT = /^że /u;
/** An ending that no nominative has for certain: behind a colon it does no harm, at the start of a sentence it would. */
const OBLIQUE = /(?:[ęą]|ego|emu|ych|ymi|ami|ach|om)$/u;

/** The attendee's own words, in the frame that their shape asks for (D10). Only a full stop that a frame would bury goes. */
export function readSay(say: string): NoteReading {
  if (SENTENCE.test(say)) return { shape: 'clause', form: 'sentence', words: say };
  const words = say.replace(ENDING, '');
  const fragment: NoteReading = { shape: 'fragment', form: 'fragment', words };
  if (/[!?;:]/u.test(words)) return fragment;
  if (THAT.test(words)) return { shape: 'clause', form: 'clause', words: words.replace(THAT, '') };
  if (beginsNoNounPhrase(wordsOf(words).at(0) ?? '')) return fragment;
  if (isStatement(words)) return { shape: 'clause', form: 'clause', words };
  const first = wordsOf(words).at(0);
  if (first === undefined || words.includes(',')) return fragment;
  return { shape: 'phrase', form: OBLIQUE.test(first) ? 'fragment' : 'phrase', words };
}

function isStatement(words: string): boolean {
  const isFinite = (word: string): boolean =>
    isOneVerb(word) || isTheyVerb(word) || isOwnVerb(word) || isPastVerb(word);
  return !words.includes(',') && wordsOf(words).some(isFinite);
}
