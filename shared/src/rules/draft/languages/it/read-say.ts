import type { NoteKind } from '../../../../contracts/index.js';
import type { NoteReading } from '../../material.js';
import { isSaidNounPhrase } from './said-noun-phrase.js';
import { startsAsFirstPerson } from './first-person.js';
import { isStatement } from './statement.js';
import { THEY_TO_YOU } from './verbs.js';
import { wordsOf } from './words-of.js';

const SENTENCE = /^[\p{Lu}\p{N}"“«'(].*[.!?…]["'”’»)]*$/u;
const ENDING = /[\s.,;:]+$/u;
const QUESTION_WORD = /^(?:come|perché|quanto|quanta|quanti|quante|dove|quando|quale|quali|chi) /iu;
const YOU = new Set(THEY_TO_YOU.values());

/** The attendee's own words, in the frame that their shape asks for (D10). Only a full stop that a frame would bury goes. */
export function readSay(say: string, kind: NoteKind): NoteReading {
  if (SENTENCE.test(say)) return { shape: 'clause', form: 'sentence', words: say };
  const words = say.replace(ENDING, '');
  if (/[!?]$/u.test(words)) return { shape: 'fragment', form: 'fragment', words };
  if (QUESTION_WORD.test(words)) return { shape: 'phrase', form: 'fragment', words };
  if (isSaidNounPhrase(words)) return { shape: 'phrase', form: 'phrase', words };
  if (says(words.replace(/^che /u, ''), kind)) {
    return { shape: 'clause', form: 'clause', words: words.replace(/^che /u, '') };
  }
  return { shape: 'fragment', form: 'fragment', words };
}

/** A statement that a frame may hold: on them or the world for a point, on oneself for the rest. */
function says(words: string, kind: NoteKind): boolean {
  const [first = '', second = ''] = wordsOf(words);
  if (startsAsFirstPerson(words) || first === 'io') return kind !== 'point' && kind !== 'promise';
  const they =
    first === 'voi' || YOU.has(first) || /rete$/u.test(first) || (first === 'non' && YOU.has(second));
  return they || isStatement(words);
}
