import type { NoteReading } from '../../material.js';

const SENTENCE = /^[\p{Lu}\p{N}"“«‘(].*[.!?…](?:[\s\u202F]*["”»’)])*$/u;
const STATEMENT =
  /^(?:que |qu’|qu'|je |j’|j'|vous |nous |il |elle |ils |elles |on |ça |cela |c’est |c'est |il y a )/iu;
const NOUN_PHRASE =
  /^(?:le |la |les |l’|l'|un |une |votre |vos |mon |ma |mes |ce |cet |cette |ces |l’idée |chaque |deux |trois |quatre |cinq |\d+ )/u;
const HOLDS_STATEMENT =
  /(?<!\p{L})(?:est|sont|a|ont|était|sera|seront|va|vont|ouvre|ouvrent|recrute|recrutent|fait|font)(?!\p{L})/u;
const RELATIVE = /(?<!\p{L})(?:qui|que|qu’|qu'|dont|où|comment|pourquoi|quand)/u;
const ENDING = /[\s\u202F.,;:]+$/u;

/** The attendee's own words, in the frame that their shape asks for (D10). Only a full stop that a frame would bury goes. */
export function readSay(say: string): NoteReading {
  if (SENTENCE.test(say)) return { shape: 'clause', form: 'sentence', words: say };
  const words = say.replace(ENDING, '');
  if (/[!?:]/u.test(words) || (/^\p{Lu}/u.test(words) && !/^J[e’']/u.test(words)))
    return { shape: 'fragment', form: 'fragment', words };
  if (STATEMENT.test(words)) {
    const stated = words.replace(/^(?:que |qu[’'])/u, '').replace(/^J(?=[e’'])/u, 'j');
    return { shape: 'clause', form: 'clause', words: stated };
  }
  const head = words.split(RELATIVE).at(0) ?? '';
  if (NOUN_PHRASE.test(words) && !HOLDS_STATEMENT.test(head))
    return { shape: 'phrase', form: 'phrase', words };
  return { shape: 'fragment', form: 'fragment', words };
}
