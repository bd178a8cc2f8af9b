import type { Finding } from '../../contracts/index.js';
import { quick } from '../text/index.js';
import type { QuickPattern } from '../text/index.js';
import { findPhrases, findTyped } from './find-phrases.js';
import type { FoundPhrase } from './find-phrases.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

const FEWEST_WORDS = 3;
const SCALE = 5;

/** K5: what was kept for oneself, the reflection and the score of interest, stays there. */
export const privateLeak: Check = (text) => {
  const searches = [
    ...reflections(text).map((part) => (where: string) => findTyped(where, part)),
    ...scores(text).map((pattern) => (where: string) => findPhrases(where, pattern)),
  ];
  return searches.flatMap((search: (where: string) => FoundPhrase[]) => [
    ...search(text.body).map(({ at }) => leak(at)),
    ...search(text.subject).map(({ at }): Finding => ({ ...leak(at), in: 'subject' })),
  ]);
};

function leak(at: [number, number]): Finding {
  return { rule: 'K5', severity: 'error', message: 'This was noted for yourself only.', at, repair: '' };
}

/** The parts of every reflection that are long enough to be recognised. */
function reflections({ meetings }: TextUnderCheck): string[] {
  const typed = meetings.flatMap(({ reflection }) => [reflection?.wentWell ?? '', reflection?.workOn ?? '']);
  const parts = typed.flatMap((text) => text.split(/[.;,\n!?]+/u)).map((part) => part.trim());
  return parts.filter((part) => part.split(/\s+/u).length >= FEWEST_WORDS);
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
