import type { Finding } from '../../../contracts/index.js';
import type { SpellingPort } from '../spelling-port.js';
import { knownWords } from './known-words.js';
import { spellingFinding } from './spelling-finding.js';

/** What a grammar checker says of a place in a text. */
export interface GrammarRemark {
  /** The checker's own word for the matter, such as `Spelling` or `Agreement`. */
  kind: string;
  message: string;
  /** `[start, end)` in UTF-16 units. */
  at: [number, number];
  /** What could stand there instead, the likeliest first; `''` to take it out. */
  instead: string[];
}

/** A kept checker of spelling and grammar for one language. */
export type ReadGrammar = (text: string) => Promise<GrammarRemark[]>;

/** Matters of right and wrong; style, readability and choice of words are the writer's own. */
const WRONG: ReadonlySet<string> = new Set([
  'Agreement',
  'BoundaryError',
  'Capitalization',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Nonstandard',
  'Punctuation',
  'Repetition',
  'Spelling',
  'Typo',
  'WordOrder',
]);

/** K14 by a checker that reads grammar too. What consists of known words stays as it stands. */
export function checkWithGrammar(language: string, read: ReadGrammar): SpellingPort {
  return {
    language,
    check: async (body, known) => {
      const isKnown = knownWords(known);
      return (await read(body))
        .filter(({ kind, at }) => WRONG.has(kind) && !isKnown(body.slice(...at)))
        .map(({ message, at, instead }): Finding => spellingFinding(message, at, instead[0]));
    },
  };
}
