import { findWholeWord } from '../text/index.js';
import { FORMS_OF_ADDRESS } from './forms-of-address.js';
import { isOrdinaryWord } from './ordinary-words.js';
import { startsSentence } from './starts-sentence.js';

const SHORT = 4;
const WORD_BEFORE = /(\p{L}+)\.?\s+$/u;
const GREETINGS: ReadonlySet<string> = new Set(
  (
    'dear hello hallo hi liebe lieber cher chère bonjour estimada estimado querida querido hola cara caro gentile egregio ' +
    'ciao droga drogi szanowna szanowny'
  ).split(' '),
);

/**
 * Where a single word of a person's name stands (K2), as written; -1 when it does not. At the start of a sentence, and where it
 * is an ordinary word of the language, it counts only behind a form of address: a first name such as Mark or Will begins
 * many a sentence as a plain word. One of two or three letters is none within a word with a hyphen.
 */
export function findNameWord(text: string, word: string, language: string): number {
  for (let at = findWholeWord(text, word); at >= 0; at = findWholeWord(text, word, at + 1)) {
    if (isName(text, at, word, language)) return at;
  }
  return -1;
}

function isName(text: string, at: number, word: string, language: string): boolean {
  const before = text.slice(0, at);
  if (word.length < SHORT && (before.endsWith('-') || text[at + word.length] === '-')) return false;
  const [, beside = ''] = WORD_BEFORE.exec(before) ?? [];
  const isAddressed = [FORMS_OF_ADDRESS, GREETINGS].some((words) => words.has(beside.toLowerCase()));
  return isAddressed || (!startsSentence(text, at) && !isOrdinaryWord(word, language));
}
