import { VERBS } from './verbs.js';
import { wordsOf } from './words-of.js';

const OPENS = new Set('le la les l’ un une chaque tous toutes votre vos'.split(' '));
const NOUN_BEFORE = 1;

/** True where it is certain that a note is one whole statement, fit to follow "que" ("les juniors voient le comité …"). */
export function isCertainStatement(text: string): boolean {
  if (/[,.:;!?«»()]/u.test(text)) return false;
  const words = wordsOf(text);
  if (words.at(0) === 'vous') return true;
  if (!OPENS.has(words.at(0) ?? '')) return false;
  const verb = words.findIndex((word, index) => index > NOUN_BEFORE && VERBS.has(word));
  return verb > 0 && words.slice(verb + 1).every((word) => !VERBS.has(word)) && verb < words.length - 1;
}
