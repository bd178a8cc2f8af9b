import type { Finding } from '../../contracts/index.js';
import { quick } from '../text/index.js';
import type { QuickPattern } from '../text/index.js';
import { findPhrases, findTyped } from './find-phrases.js';
import type { FoundPhrase } from './find-phrases.js';
import { inBodyAndSubject } from './in-body-and-subject.js';
import type { Check, TextUnderCheck } from './text-under-check.js';
import { typedWords } from './typed-words.js';

const FEWEST_WORDS = 2;
const FEWEST_WORDS_OF_A_PART = 3;
const SCALE = 5;

/** K5: what was kept for oneself, the reflection and the score of interest, stays there. */
export const privateLeak: Check = (text) => [
  ...reflections(text).flatMap((typed) => inBodyAndSubject(text, (where) => leaks(reflected(where, typed)))),
  ...scores(text).flatMap((score) => inBodyAndSubject(text, (where) => leaks(findPhrases(where, score)))),
];

function leaks(found: FoundPhrase[]): Finding[] {
  return found.map(({ at }) => ({
    rule: 'K5',
    severity: 'error',
    message: 'This was noted for yourself only.',
    at,
    repair: '',
  }));
}

function reflections({ meetings }: TextUnderCheck): string[] {
  return meetings.flatMap(({ reflection }) => [reflection?.wentWell ?? '', reflection?.workOn ?? '']);
}

/** The whole of a reflection, and those of its parts that are long enough to be recognised where they stand alone. */
function reflected(where: string, typed: string): FoundPhrase[] {
  const find = (words: string, fewest: number): FoundPhrase[] => {
    const known = typedWords(words);
    return known.count < fewest ? [] : findTyped(where, known.words);
  };
  const whole = find(typed, FEWEST_WORDS);
  const parts = typed.split(/[.;,\n!?]+/u).flatMap((part) => find(part, FEWEST_WORDS_OF_A_PART));
  const isTold = ({ at: [start, end] }: FoundPhrase): boolean =>
    whole.some(({ at }) => at[0] <= start && end <= at[1]);
  return [...whole, ...parts.filter((part) => !isTold(part))];
}

/** "4/5", "4 out of 5" and the like, for the score that was given. */
function scores({ meetings }: TextUnderCheck): QuickPattern[] {
  const given = new Set(meetings.flatMap(({ interest }) => (interest === undefined ? [] : [interest])));
  return [...given].flatMap((score) => SCORES[score - 1] ?? []);
}

const SCORES = Array.from({ length: SCALE }, (_none, place) => {
  const score = place + 1;
  return quick(
    new RegExp(
      `(?<![\\p{L}\\p{N}])${score}\\s*(?:/|of|out of|von|sur|de|su|na|z)\\s*${SCALE}(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  );
});
