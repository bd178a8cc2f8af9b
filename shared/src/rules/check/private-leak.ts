import type { Finding } from '../../contracts/index.js';
import { asTyped, findPhrases } from './find-phrases.js';
import type { Check, TextUnderCheck } from './text-under-check.js';

const FEWEST_WORDS = 3;
const SCALE = 5;

/** K5: what was kept for oneself, the reflection and the score of interest, stays there. */
export const privateLeak: Check = (text) => {
  const patterns = [...reflections(text).map(asTyped), ...scores(text)];
  return patterns.flatMap((pattern) => [
    ...findPhrases(text.body, pattern).map(({ at }) => leak(at)),
    ...findPhrases(text.subject, pattern).map(({ at }): Finding => ({ ...leak(at), in: 'subject' })),
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
function scores({ meetings }: TextUnderCheck): RegExp[] {
  const given = new Set(meetings.flatMap(({ interest }) => (interest === undefined ? [] : [interest])));
  return [...given].map(
    (score) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])${score}\\s*(?:/|of|out of|von|sur|de|su|na|z)\\s*${SCALE}(?![\\p{L}\\p{N}])`,
        'giu',
      ),
  );
}
