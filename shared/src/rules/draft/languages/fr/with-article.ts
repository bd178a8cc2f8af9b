import { nounOf } from './nouns.js';
import type { Noun } from './nouns.js';
import { wordsOf } from './words-of.js';

const VOWEL = /^[aeiouàâéèêëîïôùûœæh]/iu;
/** "mémoire" is a thesis where it is about something, in a note on oneself. */
const THESIS = /^mémoire (?:sur|en|de master|de licence)(?!\p{L})/iu;
const MASS = new Set(
  'acquisition gestion rédaction maintenance production recherche anglais allemand'.split(' '),
);

/** What is said of the noun, not a part of it: "alternance possible dès septembre" stays as it is. */
const SAID_OF_IT =
  /^\p{L}+ (?:utiles?|possibles?|obligatoires?|nécessaires?|requise?s?|souhaitée?s?|exigée?s?|indispensables?|suffisante?s?|apprécié?e?s?|bienvenue?s?)(?!\p{L})/iu;
/** Languages are skills, said without an article before their level. */
const LANGUAGES = new Set('anglais allemand français italien espagnol'.split(' '));

/**
 * A bare note with the article that its first noun certainly has: "le test Excel sans souris" of what was heard, "un banc
 * d’essai" of one's own. As it is where the noun is not known, or counted ("déplacements 40 % …").
 */
export function withArticle(text: string, kind: 'definite' | 'indefinite'): string {
  const [first = '', second = ''] = text.split(' ');
  const noun = nounOf(first.toLowerCase());
  if (kind === 'indefinite' && THESIS.test(text)) return `un ${text}`;
  if (!noun || second === '' || /^(?:\d|et$|ou$|puis$)/u.test(second) || wordsOf(text).length < 2)
    return text;
  if (SAID_OF_IT.test(text) || LANGUAGES.has(first.toLowerCase())) return text;
  const definite = kind === 'definite' || MASS.has(first.toLowerCase());
  return `${definite ? definiteOf(noun, first) : indefiniteOf(noun)}${text}`;
}

function definiteOf(noun: Noun, word: string): string {
  if (noun.plural) return 'les ';
  if (VOWEL.test(word) && !/^h/iu.test(word)) return 'l’';
  return noun.gender === 'f' ? 'la ' : 'le ';
}

function indefiniteOf(noun: Noun): string {
  if (noun.plural) return 'des ';
  return noun.gender === 'f' ? 'une ' : 'un ';
}
