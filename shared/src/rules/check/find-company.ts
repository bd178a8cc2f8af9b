import { findWholeWord } from '../text/index.js';
import { isOrdinaryWord } from './ordinary-words.js';
import { startsSentence } from './starts-sentence.js';
import { withoutLegalForm } from './without-legal-form.js';

const SHORT = 4;

/** A name and where it stands in a text. */
export interface FoundName {
  name: string;
  at: number;
}

/**
 * Where a company of another meeting stands (K2), with its legal form or without, each as whole words. Names of two or three
 * letters, and a single word that is left of a longer name, count only as written, since "ing" and "target" are words.
 */
export function findCompany(text: string, company: string, language: string): FoundName[] {
  const called = withoutLegalForm(company);
  return [...new Set([company, called])]
    .map((name) => {
      const asWritten = name.length < SHORT || (name !== company && !name.includes(' '));
      const at = asWritten
        ? findAsWritten(text, name, language)
        : findWholeWord(text.toLowerCase(), name.toLowerCase());
      return { name, at };
    })
    .filter(({ at }) => at >= 0);
}

/** Only capitals tell a short name from the plain word that a sentence may begin with. */
function findAsWritten(text: string, name: string, language: string): number {
  if (isOrdinaryWord(name, language)) return -1;
  const isPlain = name.length < SHORT && name !== name.toUpperCase();
  let at = findWholeWord(text, name);
  while (at >= 0 && isPlain && startsSentence(text, at)) at = findWholeWord(text, name, at + 1);
  return at;
}
