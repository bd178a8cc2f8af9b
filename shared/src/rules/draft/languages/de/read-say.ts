import type { NoteReading } from '../../material.js';
import { asObject, hasFiniteVerb } from './as-object.js';
import { isSubordinate } from './is-subordinate.js';

const SENTENCE = /^[\p{Lu}\p{N}"„“'‘(].*[.!?…]["”’“)]*$/u;
const SAYS_WHO = /^(?:Sie|Ich|Wir|Es) \p{Ll}/u;
const STATEMENT = /^(?:Ihre?|[Mm]an|[Dd]ort|[Aa]lle|[Jj]ede[rs]?|[Dd]ie|[Dd]er|[Dd]as|[Ee]ine?|es) /u;
const ENDING = /[\s.,;:]+$/u;
const OBJECT = /^(?:die|das|den|eine|einen|Ihre|Ihren|meine|meinen|keine|keinen) /u;

/** The attendee's own words, in the frame that their shape asks for (D10). Only a full stop that a frame would bury goes. */
export function readSay(say: string): NoteReading {
  if (SENTENCE.test(say)) return { shape: 'clause', form: 'sentence', words: say };
  const words = say.replace(ENDING, '');
  if (/[!?:;]/u.test(words)) return { shape: 'fragment', form: 'fragment', words };
  if (isSubordinate(words)) return { shape: 'clause', form: 'clause', words };
  if (SAYS_WHO.test(words) || (STATEMENT.test(words) && hasFiniteVerb(words.split(',')[0] ?? '')))
    return { shape: 'clause', form: 'clause', words };
  const own = asObject(words) === words || (OBJECT.test(words) && !hasFiniteVerb(words.split(',')[0] ?? ''));
  return own ? { shape: 'phrase', form: 'phrase', words } : { shape: 'fragment', form: 'fragment', words };
}
