import { VERBS } from './verbs.js';
import { wordsOf } from './words-of.js';

const FIRST_PERSON = new Set('suis fais vais peux veux dois sais viens connais habite'.split(' '));
/** Forms that are nouns as well. */
const NOUNS_TOO = new Set('marche forme compte porte tourne change suit part dit vit lance teste'.split(' '));

/** "ça marche pas" leaves its "ne" out where somebody grumbles. */
export function grumbles(text: string): boolean {
  const words = wordsOf(text);
  return words.some(
    (word, at) =>
      (VERBS.has(word) || /^\p{L}+(?:ait|aient|aît)$/u.test(word)) &&
      /^(?:pas|rien|jamais|personne)$/u.test(words[at + 1] ?? '') &&
      !/^(?:ne|n’)$/u.test(words[at - 1] ?? ''),
  );
}

/** True for a note with a part that starts with a verb and leaves open who does it ("recrute cinq alternants"). */
export function lacksSubject(text: string): boolean {
  return text.split(/[,;(]/u).some((part) => {
    const first = wordsOf(part).at(0) ?? '';
    return FIRST_PERSON.has(first) || (VERBS.has(first) && !NOUNS_TOO.has(first));
  });
}
