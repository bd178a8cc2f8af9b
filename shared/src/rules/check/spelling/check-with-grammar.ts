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

/**
 * K14 by a checker that reads grammar too. What consists of known words stays as it stands.
 *
 * @param elsewhere reads the language as it is spelled in another country, where that is right too; only asked about
 *   spelling that looks wrong at first.
 */
export function checkWithGrammar(language: string, read: ReadGrammar, elsewhere?: ReadGrammar): SpellingPort {
  return {
    language,
    check: async (body, known) => {
      const isKnown = knownWords(known);
      const remarks = (await read(body)).filter(
        ({ kind, at }) => WRONG.has(kind) && !isKnown(body.slice(...at)),
      );
      const wrong =
        elsewhere && remarks.some(isSpelling) ? withoutDialect(remarks, await elsewhere(body)) : remarks;
      return wrong.map(({ message, at, instead }): Finding => spellingFinding(message, at, instead[0]));
    },
  };
}

function withoutDialect(
  remarks: readonly GrammarRemark[],
  elsewhere: readonly GrammarRemark[],
): GrammarRemark[] {
  const wrongThere = new Set(elsewhere.filter(isSpelling).map(({ at }) => at.join()));
  return remarks.filter((remark) => !isSpelling(remark) || wrongThere.has(remark.at.join()));
}

function isSpelling({ kind }: GrammarRemark): boolean {
  return kind === 'Spelling';
}
