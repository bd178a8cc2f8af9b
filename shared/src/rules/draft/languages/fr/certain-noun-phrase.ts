import { nounOf } from './nouns.js';
import { VERBS } from './verbs.js';
import { wordsOf } from './words-of.js';

const DETERMINERS = new Set('le la les l’ un une des mon ma mes votre vos ce cette ces'.split(' '));
const FUNCTION_WORDS = new Set(
  (
    'de d’ du des à au aux en dans pour par sur sous avec sans chez entre vers près hors depuis pendant et ou ' +
    'le la les l’ un une ce cette ces leur très plus moins encore même aussi seulement possible possibles utile utiles ' +
    'ouvert ouverte ouverts ouvertes nouveau nouvelle nouveaux nouvelles vieux vieille vieilles grand grande grands grandes petit ' +
    'petite petits petites premier première premiers premières direct directe an ans mois jours semaines heures heure pages ' +
    'dont qui consiste'
  ).split(' '),
);
const NO_VERB_ENDS_SO =
  /(?:tions?|sions?|ités?|ements|ements?|eurs|és|ées|ée|é|aux|iels?|ielles?|iennes?|iens|ismes?|istes|ifs?|eux|ages|aires|iques|oises?|[^s]ers?|oirs?)$/u;
const ENDS_IN_IQUE = /ique$/u;
const VERB_IN_IQUE = /^(?:ind|expl|appl|fabr|prat|commun|compl|impl|revend|cr|dupl|répl|p)ique$/u;
const LONGEST_PHRASE = 16;

/** True where it is certain that a note is a noun phrase ("les essais de mélange sans azote"), fit to stand as an object (D10). */
export function isCertainNounPhrase(text: string): boolean {
  if (/[,.:;!?«»()]/u.test(text)) return false;
  const words = wordsOf(text);
  if (!DETERMINERS.has(words.at(0) ?? '') || words.length < 2 || words.length > LONGEST_PHRASE) return false;
  const capitals = new Set(text.match(/\p{Lu}[\p{L}\p{N}-]*/gu)?.map((word) => word.toLowerCase()));
  const head = words.at(1) ?? '';
  const certain = (word: string): boolean =>
    FUNCTION_WORDS.has(word) ||
    nounOf(word) !== undefined ||
    capitals.has(word) ||
    /^\p{N}/u.test(word) ||
    word.includes('-') ||
    (ENDS_IN_IQUE.test(word) && !VERB_IN_IQUE.test(word)) ||
    (!VERBS.has(word) && NO_VERB_ENDS_SO.test(word));
  if (!FUNCTION_WORDS.has(head) && VERBS.has(head)) return false;
  return words.slice(1).every((word, index) => certain(word) || followsPreposition(words, index + 1));
}

/** What stands right after a preposition is no verb, save an infinitive, which is part of the phrase. */
function followsPreposition(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  const ahead = words[at - 2] ?? '';
  if (/^\d+$/u.test(before)) return true;
  const preposition =
    /^(?:de|d’|du|des|à|au|aux|en|dans|pour|par|sur|sous|avec|sans|chez|entre|vers|hors|depuis|pendant)$/u;
  return (
    preposition.test(before) ||
    (preposition.test(ahead) && /^(?:le|la|les|l’|un|une|\d+|ce|cette|vieux|petits?)$/u.test(before))
  );
}
