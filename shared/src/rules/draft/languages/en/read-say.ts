import type { NoteReading } from '../../material.js';
import { isSaidNounPhrase } from './said-noun-phrase.js';

const SENTENCE = /^[\p{Lu}\p{N}"“'‘(].*[.!?…]["”'’)]*$/u;
const STATEMENT = /^(?:that |I\b|you\b|your\b|we\b|my\b|it\b|there\b)/u;
const ENDING = /[\s.,;:]+$/u;

/** The attendee's own words, in the frame that their shape asks for (D10). Only a full stop that a frame would bury goes. */
export function readSay(say: string): NoteReading {
  if (SENTENCE.test(say)) return { shape: 'clause', form: 'sentence', words: say };
  const words = say.replace(ENDING, '');
  if (/[!?]$/u.test(words)) return { shape: 'fragment', form: 'fragment', words };
  if (/^\p{Lu}/u.test(words) && !words.startsWith('I '))
    return { shape: 'fragment', form: 'fragment', words };
  if (isSaidNounPhrase(words)) return { shape: 'phrase', form: 'phrase', words };
  if (STATEMENT.test(words)) return { shape: 'clause', form: 'clause', words: words.replace(/^that /, '') };
  return { shape: 'fragment', form: 'fragment', words };
}
